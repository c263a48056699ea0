import { makeTrieBack, matchBefore, type Scan, wordsOf } from "#grammar";
import type { Speaker } from "./pronoun.ts";
import { inside, type Sheet } from "./sheet.ts";
import { ofMention } from "./speaker.ts";
import { OUTLETS } from "./words/voices.ts";

const OUTLET = makeTrieBack(wordsOf(OUTLETS, true));

/** 向《…》透露, 接受《…》採訪時, 在「…」上發文, 告訴路透: through whom it is said, between `from` and a little behind the verb. */
export function toldTo(sheet: Sheet, scan: Scan, from: number, verb: number): Speaker | undefined {
  const between = sheet.text.slice(from, Math.min(verb + 24, from + 120));
  const told = /(?:[向對对]|接受|告訴|告诉|[在於于])[^,，。：:]{0,6}?([《「])([^》」，。！？]{2,24})[》」]/.exec(
    between,
  );
  if (told === null || told.index > verb - from + 4) return namedOutlet(sheet, scan, from, verb);
  const start = from + told.index + told[0].indexOf(told[1]!) + 1;
  const span = { start, end: start + told[2]!.length };
  return { kind: "media", name: told[2]!, span, end: span.end };
}

/** Whether somebody is an outlet: 《甲報》, or by how the name ends. */
export function isOutlet(scan: Scan, { kind, span }: Speaker): boolean {
  return kind === "media" || (kind === "org" && matchBefore(scan, OUTLET, span.end) !== undefined);
}

/** 對乙通訊社|說: an outlet told of by its plain name. */
function namedOutlet(sheet: Sheet, scan: Scan, from: number, verb: number): Speaker | undefined {
  const mention = inside(sheet.mentions, from, verb + 24).find(
    ({ type, start, end }) =>
      type === "org" &&
      /(?:[向對对]|接受|告訴|告诉)$/.test(sheet.text.slice(from, start)) &&
      matchBefore(scan, OUTLET, end) !== undefined,
  );
  return mention === undefined ? undefined : { ...ofMention(sheet, mention), kind: "media" };
}
