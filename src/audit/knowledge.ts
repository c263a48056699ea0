import type { Pack } from "#model";
import type { Knowledge } from "./check.ts";
import { readyIdentities } from "./identities.ts";

/** What the audit knows of some packs; made once, used for every article. */
export function makeKnowledge(packs: readonly Pack[]): Knowledge {
  const rules = packs.flatMap(({ id, measures }) =>
    measures.map((measure) => [`${id}.${measure.id}`, measure] as const),
  );
  return { rules: new Map(rules), identities: readyIdentities(packs) };
}
