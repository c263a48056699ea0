import type { Identity, Label } from "#model";

/** What a shape leaves to the pack. */
interface Guards {
  /** Qualifiers that the terms share, beside those that the shape asks for. */
  readonly same?: readonly string[];
  readonly unless?: Identity["unless"];
  readonly strength: Identity["strength"];
  /** A sentence of its own behind that of the shape. */
  readonly but?: Label;
}

type Measures = string | readonly string[];

/** A level after, the level before, and the growth that leads from one to the other. */
export function growthOf(
  id: string,
  label: Label,
  { level, change, ...guards }: Guards & { readonly level: Measures; readonly change: string },
): Identity {
  return finish(id, label, guards, ["subject", "period"], {
    equation: "after = before * (1 + change)",
    terms: {
      after: { measure: level },
      before: { measure: level, when: "before" },
      change: { measure: change, units: ["%"] },
    },
    explanation: {
      zh: "本期等於比較期乘以（1＋增減率）。",
      en: "The level is the earlier level times one plus the change.",
    },
  });
}

/** A part, its share, and the whole, which has a subject of its own. */
export function shareOf(
  id: string,
  label: Label,
  { part, share, whole, ...guards }: Guards & Readonly<Record<"part" | "share" | "whole", Measures>>,
): Identity {
  return finish(id, label, guards, ["subject", "period", "source"], {
    equation: "part = share * whole",
    terms: {
      part: { measure: part },
      share: { measure: share, units: ["%"] },
      whole: { measure: whole, free: ["subject"] },
    },
    explanation: {
      zh: "部分等於占比乘以整體；三個數字要出自同一來源、同一期間。",
      en: "The part is its share times the whole; all three must come from one source and period.",
    },
  });
}

/** Growth since the start of the year lies between what it was a month earlier and that of the month, weighed by the base. */
export function growthToDateOf(
  id: string,
  label: Label,
  { change, ...guards }: Guards & { readonly change: Measures },
): Identity {
  return finish(id, label, guards, ["measure", "subject", "period"], {
    equation: "to_date = before + weight * (month - before)",
    terms: {
      to_date: { measure: change, units: ["%"], when: "to-date" },
      before: { measure: change, units: ["%"], when: "to-date-before" },
      month: { measure: change, units: ["%"] },
      weight: { value: "0..1" },
    },
    explanation: {
      zh: "累計增速介於前期累計增速與當月增速之間。",
      en: "Growth to date lies between growth to the month before and growth of the month.",
    },
  });
}

/** What came in since the start of the year is what had come in a month earlier and what the month brought. */
export function totalToDateOf(
  id: string,
  label: Label,
  { level, ...guards }: Guards & { readonly level: Measures },
): Identity {
  return finish(id, label, guards, ["measure", "subject", "period"], {
    equation: "to_date = before + month",
    terms: {
      to_date: { measure: level, when: "to-date" },
      before: { measure: level, when: "to-date-before" },
      month: { measure: level },
    },
    explanation: {
      zh: "累計金額等於前期累計加上當月。",
      en: "The total to date is the total to the month before and the month.",
    },
  });
}

function finish(
  id: string,
  label: Label,
  { same = [], unless, strength, but }: Guards,
  slots: readonly string[],
  shape: Pick<Identity, "equation" | "terms" | "explanation">,
): Identity {
  const { zh, en } = shape.explanation;
  return {
    id,
    label,
    ...shape,
    same: [...slots, ...same],
    ...(unless !== undefined && { unless }),
    strength,
    explanation: but === undefined ? shape.explanation : { zh: `${zh}${but.zh}`, en: `${en} ${but.en}` },
  };
}
