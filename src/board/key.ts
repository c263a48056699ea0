import type { BoardKey, Label } from "#model";
import { type BoardFact, stanceClass } from "./board-fact.ts";
import { periodLabel } from "./period-label.ts";
import { qualifierLabel, STANCE_LABELS, UNTITLED, UNTOLD } from "./words/labels.ts";

/** What a fact is under a key; `""` when it does not say. */
export function keyOf(item: BoardFact, key: BoardKey): string {
  switch (key) {
    case "subject":
      return item.subject;
    case "source":
      return item.source;
    case "measure":
      return item.measureId;
    case "commodity":
      return item.commodity?.id ?? "";
    case "period":
      return item.fact.period?.value ?? "";
    case "stance":
      return stanceClass(item.fact.stance.value);
    case "article":
      return item.fact.article.hash;
    default:
      return item.fact.qualifiers[key]?.value ?? "";
  }
}

/** How a key's value is shown. */
export function keyLabel(item: BoardFact, key: BoardKey): Label {
  const value = keyOf(item, key);
  switch (key) {
    case "subject":
      return item.known?.label ?? same(item.name);
    case "measure":
      return item.measure.label;
    case "commodity":
      return item.commodity?.label ?? { zh: "商品未載明", en: "commodity not told" };
    case "period":
      return periodLabel(value);
    case "stance":
      return STANCE_LABELS[stanceClass(item.fact.stance.value)];
    case "article":
      return item.fact.article.title === "" ? UNTITLED : same(item.fact.article.title);
    default:
      if (value === "") return UNTOLD;
      return key === "source" ? same(value) : qualifierLabel(key, value);
  }
}

function same(text: string): Label {
  return { zh: text, en: text };
}
