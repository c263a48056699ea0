import { isConstant, measureIds } from "#algebra";
import type { Identity } from "#model";

/** The measures that may fill an identity's terms, `pack.measure`. */
export function measuresOfIdentity(identity: Identity | undefined, pack: string): readonly string[] {
  return Object.values(identity?.terms ?? {}).flatMap((term) => (isConstant(term) ? [] : measureIds(term, pack)));
}
