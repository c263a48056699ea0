import { compareClaims, originOf } from "#audit";
import { makeAuditor } from "#service/audit/knowledge.ts";
import type { WatchClaim, WatchTools } from "#watch";

let made: Promise<WatchTools> | undefined;

/** What watches need to know, made once from the packs of Assay. */
export function makeWatchTools(): Promise<WatchTools> {
  made ??= load();
  return made;
}

async function load(): Promise<WatchTools> {
  const { rules } = (await makeAuditor()).knowledge;
  return {
    rules,
    originOf: (claim: WatchClaim) => originOf(claim),
    compare: (a, b, judged) =>
      compareClaims(a, b, rules.get(a.measure?.value ?? ""), judged === undefined ? {} : { judged }).verdict,
  };
}
