import type { Knowledge } from "#audit";
import type { Label, Pack } from "#model";
import { makeBinder } from "#service/facts.ts";

/** What auditing needs to know, made once from the packs of Assay. */
export interface Auditor {
  readonly knowledge: Knowledge;
  /** Why an identity holds, and when it does not: the words of its pack. */
  readonly explain: (identity: string) => Label | undefined;
}

let made: Promise<Auditor> | undefined;

/** Loads the packs of Assay once. Throws what the packs' authors got wrong. */
export function makeAuditor(): Promise<Auditor> {
  made ??= load();
  return made;
}

async function load(): Promise<Auditor> {
  const [{ packs }, { makeKnowledge }] = await Promise.all([makeBinder(), import("#audit")]);
  const explanations = new Map(packs.flatMap(explanationsOf));
  return { knowledge: makeKnowledge(packs), explain: (identity) => explanations.get(identity) };
}

function explanationsOf({ id, identities = [] }: Pack): readonly (readonly [string, Label])[] {
  return identities.map((identity) => [`${id}.${identity.id}`, identity.explanation]);
}
