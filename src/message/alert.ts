import type { Alert, AlertFact } from "#model";
import type { Lang } from "./lang.ts";

type Sentence = (alert: Alert, fact: string, other: string) => string;

const CHINESE: Readonly<Record<Alert["kind"], Sentence>> = {
  crossed: ({ detail: { side, value, unit } }, fact) =>
    `${fact}，${side === "below" ? "低於" : "高於"} ${value} ${unit}`,
  changed: ({ detail: { change, unit, value } }, fact, other) =>
    `${fact}，變動 ${change} ${unit}，超過 ${value} ${unit}${other === "" ? "" : `；前次：${other}`}`,
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
  crossed: ({ detail: { side, value, unit } }, fact) => `${fact}, ${side} ${value} ${unit}`,
  changed: ({ detail: { change, unit, value } }, fact, other) =>
    `${fact}, changed by ${change} ${unit}, more than ${value} ${unit}${other === "" ? "" : `; before: ${other}`}`,
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

function dayOf(instant: string | undefined): string {
  return instant?.slice(0, 10) ?? "";
}

/** What an alert says, in one sentence. */
export function describeAlert(alert: Alert, lang: Lang): string {
  const [fact, other] = alert.facts;
  const table = lang === "en" ? ENGLISH : CHINESE;
  return table[alert.kind](
    alert,
    fact === undefined ? "" : told(fact, lang),
    other === undefined ? "" : told(other, lang),
  );
}

function told({ subject, label, printed, article: { source } }: AlertFact, lang: Lang): string {
  const [open, close] = lang === "en" ? ["“", "”"] : ["「", "」"];
  const who = subject === undefined || label.includes(subject) ? label : `${subject} ${label}`;
  const by = source === undefined ? "" : lang === "en" ? ` (${source})` : `（${source}）`;
  return `${who} ${open}${printed}${close}${by}`.trim();
}
