import { compareClaims, isOneOrigin, originOf } from "#audit";
import type { Reading } from "#model";
import { makeAuditor } from "#service/audit/knowledge.ts";
import { bylineRoot, isTakenFrom, makePrint, type Print } from "#story";
import type { WatchPrint, WatchTools } from "#watch";

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
    originOf: (claim, print) => originOf(claim, () => print?.root),
    isOneOrigin,
    isTaken: (a, b) => isTakenFrom(a.print() as Print, b.print() as Print),
    compare: (a, b, judged) =>
      compareClaims(a, b, rules.get(a.measure?.value ?? ""), judged === undefined ? {} : { judged }).verdict,
  };
}

/** What an article is known again by; made when it is first compared with another. */
export function toWatchPrint(reading: Reading): WatchPrint {
  const root = bylineRoot(reading);
  let unread: Reading | undefined = reading;
  let print: Print | undefined;
  return {
    ...(root !== undefined && { root }),
    print() {
      if (unread !== undefined) print = makePrint(unread);
      unread = undefined; // texts are large
      return print;
    },
  };
}
