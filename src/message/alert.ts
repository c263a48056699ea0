import { parseDecimal } from "#base";
import type { Alert, AlertFact } from "#model";
import { toValueText } from "./amount.ts";
import type { Lang } from "./lang.ts";

type Sentence = (alert: Alert, fact: string, other: string) => string;

const CHINESE: Readonly<Record<Alert["kind"], Sentence>> = {
  crossed: ({ detail: { side, value, unit } }, fact) =>
    `${fact}，${side === "below" ? "低於" : "高於"} ${thousandsOf(value)} ${unit}`,
  changed: ({ detail: { change, unit, value } }, fact, other) =>
    `${fact}，變動 ${change} ${unit}，超過 ${thousandsOf(value)} ${unit}${other === "" ? "" : `；前次：${other}`}`,
  new: (_, fact) => `第一次有報導：${fact}`,
  conflict: (_, fact, other) => `${fact}；與另一則不可能都對：${other}`,
  revised: (_, fact, other) => `${fact}；原先是：${other}`,
  agreed: ({ detail: { origins } }, fact) => `${origins}個獨立來源都這麼說：${fact}`,
  silent: ({ detail: { days, since } }, fact) =>
    `${days}天沒有新的數字（自 ${dayOf(since)} 起）${fact === "" ? "" : `；上一則：${fact}`}`,
  raised: ({ detail: { tier, before } }, fact) =>
    `升到${tier?.zh}${before === undefined ? "" : `（原為${before.zh}）`}：${fact}`,
  released: ({ detail: { tier, before } }, fact) =>
    `${tier === undefined ? `解除${before?.zh}` : `由${before?.zh}降為${tier.zh}`}：${fact}`,
};

const ENGLISH: Readonly<Record<Alert["kind"], Sentence>> = {
  crossed: ({ detail: { side, value, unit } }, fact) => `${fact}, ${side} ${thousandsOf(value)} ${unit}`,
  changed: ({ detail: { change, unit, value } }, fact, other) =>
    `${fact}, changed by ${change} ${unit}, more than ${thousandsOf(value)} ${unit}${other === "" ? "" : `; before: ${other}`}`,
  new: (_, fact) => `told for the first time: ${fact}`,
  conflict: (_, fact, other) => `${fact}; cannot be true together with ${other}`,
  revised: (_, fact, other) => `${fact}; before: ${other}`,
  agreed: ({ detail: { origins } }, fact) => `${origins} independent origins say so: ${fact}`,
  silent: ({ detail: { days, since } }, fact) =>
    `no figure for ${days} days (since ${dayOf(since)})${fact === "" ? "" : `; the last: ${fact}`}`,
  raised: ({ detail: { tier, before } }, fact) =>
    `raised to ${tier?.en}${before === undefined ? "" : ` from ${before.en}`}: ${fact}`,
  released: ({ detail: { tier, before } }, fact) =>
    `${tier === undefined ? `${before?.en} is over` : `down from ${before?.en} to ${tier.en}`}: ${fact}`,
};

/** The value of a rule, thousands apart. */
function thousandsOf(text: string | undefined): string {
  const value = text === undefined ? undefined : parseDecimal(text);
  return value === undefined ? (text ?? "") : toValueText(value);
}

function dayOf(instant: string | undefined): string {
  return instant?.slice(0, 10) ?? "";
}

/** What an alert says, in one sentence: of an origin that tells what another told before, that it confirms it. */
export function describeAlert(alert: Alert, lang: Lang): string {
  const [fact, other] = alert.facts;
  const words = [fact, other].map((each) => (each === undefined ? "" : told(each, lang))) as [string, string];
  const { confirms } = alert.detail;
  if (confirms !== undefined) return toConfirmation(alert, words, confirms.origins, lang);
  return (lang === "en" ? ENGLISH : CHINESE)[alert.kind](alert, ...words);
}

/** What is new is the origin; the level was reached, and the thing told, before. */
function toConfirmation(alert: Alert, words: [string, string], origins: number, lang: Lang): string {
  const { kind, detail } = alert;
  const isPlain = kind === "raised" || kind === "new";
  const said = isPlain ? words[0] : (lang === "en" ? ENGLISH : CHINESE)[kind](alert, ...words);
  if (lang === "en")
    return `another origin confirms ${kind === "raised" ? detail.tier?.en : "it"} (${origins} by now): ${said}`;
  return `又一個來源證實${kind === "raised" ? detail.tier?.zh : ""}（至今${origins}個）：${said}`;
}

function told({ subject, label, printed, article }: AlertFact, lang: Lang): string {
  const [open, close] = lang === "en" ? ["“", "”"] : ["「", "」"];
  const who = subject === undefined || label.includes(subject) ? label : `${subject} ${label}`;
  const named = [article.source, toCitedDate(article)].filter((part) => part !== undefined);
  const by = named.length === 0 ? "" : lang === "en" ? ` (${named.join(", ")})` : `（${named.join("，")}）`;
  return `${who} ${open}${printed}${close}${by}`.trim();
}

/** When an article was published, for a citation: `≈` before a date that is not printed; `undefined` when it is unknown. */
export function toCitedDate({ published, publishedBy }: AlertFact["article"]): string | undefined {
  if (published === undefined) return undefined;
  return publishedBy === undefined || publishedBy.kind === "printed" ? published : `≈${published}`;
}

/** Where an article stands, for a citation: who printed it, when, under which title and at which address, as far as known. */
export function citeArticle(article: AlertFact["article"]): string {
  const { source, title, url } = article;
  return [source, toCitedDate(article), title, url].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The sentence of a figure with the figure between marks that no text of news uses so; as printed where it is not known. */
export function markFigure({ sentence, place }: Pick<AlertFact, "sentence" | "place">): string {
  if (place === undefined) return sentence;
  return `${sentence.slice(0, place.start)}⟦${sentence.slice(place.start, place.end)}⟧${sentence.slice(place.end)}`;
}
