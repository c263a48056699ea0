import type { EntityType, JudgementVerdict, Stance } from "#model";
import type { Lang, Words } from "./lang.ts";

const STANCES: Words<Stance> = {
  "zh-TW": {
    reported: "報導",
    estimated: "估計",
    forecast: "預測",
    plan: "計畫",
    threatened: "威脅",
    denied: "否認",
    condition: "假設",
  },
  en: {
    reported: "reported",
    estimated: "estimated",
    forecast: "forecast",
    plan: "plan",
    threatened: "threatened",
    denied: "denied",
    condition: "condition",
  },
};

const TYPES: Words<EntityType> = {
  "zh-TW": { person: "人", org: "組織", place: "地方", commodity: "商品", program: "計畫" },
  en: { person: "person", org: "organisation", place: "place", commodity: "commodity", program: "program" },
};

type State = "open" | "accepted" | "refused";

const STATES: Words<State> = {
  "zh-TW": { open: "待定", accepted: "已接受", refused: "已拒絕" },
  en: { open: "open", accepted: "accepted", refused: "refused" },
};

const VERDICTS: Words<JudgementVerdict> = {
  "zh-TW": {
    right: "對",
    wrong: "錯",
    same: "同一件事",
    different: "不同的事",
    accept: "接受",
    refuse: "拒絕",
    withdraw: "收回",
  },
  en: {
    right: "right",
    wrong: "wrong",
    same: "same",
    different: "different",
    accept: "accept",
    refuse: "refuse",
    withdraw: "withdraw",
  },
};

/** How far a figure is a deed, in a word. */
export function describeStance(stance: Stance, lang: Lang): string {
  return STANCES[lang][stance];
}

export function describeEntityType(type: EntityType, lang: Lang): string {
  return TYPES[lang][type];
}

/** What has become of a proposal. */
export function describeState(state: State, lang: Lang): string {
  return STATES[lang][state];
}

export function describeVerdict(verdict: JudgementVerdict, lang: Lang): string {
  return VERDICTS[lang][verdict];
}
