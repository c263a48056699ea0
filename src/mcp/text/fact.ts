import type { ArticleRecord } from "#mcp/record/article.ts";
import type { FactRecord, PrintedRecord } from "#mcp/record/fact.ts";
import {
  describeDateKind,
  describeSlotKind,
  describeStance,
  describeVerdict,
  type Lang,
  toolWord,
  toPrintable,
} from "#message";

/** A fact in four lines: what is printed, the sentence, who prints it, its ids. */
export function renderFact(fact: FactRecord, lang: Lang): string {
  const { sentence, article, id, cell, start, end } = fact;
  const note = sentence.cut === true ? ` (${toolWord("cut", lang)})` : "";
  return [
    `- ${renderPrinted(fact, lang)}`,
    `  ${quote(sentence.text)}${note}`,
    `  ${renderArticle(article, lang)} [${start}, ${end})`,
    `  fact ${id} · cell ${cell}`,
  ].join("\n");
}

/** Figure, what was measured, whose, when, how far it is a deed, and who says so. */
export function renderPrinted(fact: PrintedRecord, lang: Lang): string {
  const { figure, interval, unit, measure, label, subject, period, stance, inferred = {}, judged } = fact;
  const parts = [
    `${toPrintable(figure)} = ${interval}${unit === "1" ? "" : ` ${unit}`}`,
    `${toPrintable(label)}${measure === undefined ? "" : ` (${measure})`}`,
    withKind(subject === null ? toolWord("no-subject", lang) : toPrintable(subject), inferred.subject, lang),
    withKind(period ?? toolWord("no-period", lang), inferred.period, lang),
    `${describeStance(stance, lang)}${stance === "reported" ? "" : ` (${toolWord("not-a-deed", lang)})`}`,
    ...Object.entries(fact.qualifiers ?? {}).map(([name, value]) => `${name}=${value}`),
    ...renderVoices(fact.voices, lang),
    ...(judged === undefined ? [] : [toolWord("judged", lang, { verdict: describeVerdict(judged, lang) })]),
  ];
  return parts.join(" · ");
}

function withKind(words: string, kind: Parameters<typeof describeSlotKind>[0] | undefined, lang: Lang): string {
  const how = kind === undefined ? "" : describeSlotKind(kind, lang);
  return how === "" ? words : `${words} (${how})`;
}

/** Who says it: `甲礦業`, `一名官員 (未具名)`, `盧克索 ← AMBCrypto`. */
export function renderVoices(voices: FactRecord["voices"], lang: Lang): readonly string[] {
  return voices.map(({ name, via, anonymous }) => {
    const passed = via === undefined ? "" : ` ← ${toPrintable(via)}`;
    return `「${toPrintable(name)}」${anonymous === true ? ` (${toolWord("anonymous", lang)})` : ""}${passed}`;
  });
}

/** Who prints it, when and how that is known, under which title, and where its text is. */
export function renderArticle({ title, outlet, published, publishedBy, uri }: ArticleRecord, lang: Lang): string {
  const how = publishedBy === undefined ? "" : ` (${describeDateKind(publishedBy.kind, lang)})`;
  const when = published === undefined ? toolWord("no-date", lang) : `${published}${how}`;
  const who = outlet === undefined ? toolWord("no-outlet", lang) : toPrintable(outlet);
  return `${who} ${when} 《${toPrintable(title)}》 ${uri}`;
}

/** Printed words in marks of their own, on one line. */
export function quote(words: string): string {
  return `「${toPrintable(words)}」`;
}
