import { isFault, measureIds, readIdentity } from "#algebra";
import type { Pack } from "#model";
import type { PackIdentity } from "./identity-finding.ts";

/** The identities of some packs, ready to be checked. Those that cannot be read are left out: checking packs tells of them. */
export function readyIdentities(packs: readonly Pack[]): readonly PackIdentity[] {
  return packs.flatMap((pack) =>
    (pack.identities ?? []).flatMap((identity) => {
      const ready = readIdentity(identity);
      if (isFault(ready)) return [];
      const measures = new Map(
        [...ready.measured].map(([name, term]) => [name, new Set(measureIds(term, pack.id))] as const),
      );
      return [{ ...ready, identity, fullId: `${pack.id}.${identity.id}`, measures }];
    }),
  );
}
