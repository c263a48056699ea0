import { fold, type Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { EntityType } from "#model";
import { whole } from "./pattern.ts";

const ORG = han(/^該股票?$|^(?:該|本|這家)?(?:公司|集團|企業|行|銀行|機構|交易所|廠)$/);
const PLACE = whole("當地 該國 該州 該省 該市 該縣 該區 該地 該地區 我國 境內 全國 國內");
const PERSON = whole("他 她 他們 她們 我們 本人 我");
const DEFINITE = han(
  /^(?:該|這些|那些|這項|這筆|這批|這份|這座|這場|這個|這一|這家|這種|該項|該筆|該批|該座|上述|前述|這)(.{2,8})$/,
);
/** 這個南美|國家, 該鋰|礦商: what such a noun can be. */
const ONE = han(/^(?:該|這個|這家|這座|此一)[^的]{0,8}(?:(國家|國)|公司|集團|企業|礦商|礦企|廠商|巨頭|生產商|開採商)$/);
/** 該|礦: one character, which only names can end in. */
const SHORT = han(/^(?:該|此)([礦廠村橋島港])$/);
/** Nouns too wide to point at one thing: 該|產業. */
const GENERIC = whole(
  "季度 年度 月份 期間 時期 季 年 月 週 周 時段 階段 領域 產業 行業 部門 情況 舉措 舉動 消息 數字 數據 現象 金額 比例",
);

/** What a pronoun can stand for. */
export interface Reference {
  readonly types?: readonly EntityType[];
  /** Whoever speaks. */
  readonly speaker?: boolean;
  /** The noun that it repeats: 該|礦場, 這些|企業. */
  readonly noun?: string;
}

/** 該公司 stands for an organisation, 當地 for a place, 我們 for whoever speaks, 該礦場 for a mine told of before. */
export function readPronoun(pronoun: string): Reference {
  const words = fold(pronoun);
  if (ORG.test(words)) return { types: ["org"] };
  if (PLACE.test(words)) return { types: ["place"] };
  if (PERSON.test(words)) return { types: ["person", "org"], speaker: true };
  const noun = (DEFINITE.exec(words) ?? SHORT.exec(words))?.[1];
  const one = ONE.exec(words);
  const types: Reference = one === null ? {} : { types: [one[1] === undefined ? "org" : "place"] };
  return noun === undefined || GENERIC.test(noun) ? types : { ...types, noun };
}

/** Whether what a clause was about can be meant. */
export function canMean(sheet: Sheet, types: readonly EntityType[] | undefined, owner: Span): boolean {
  if (types === undefined) return true;
  return inside(sheet.mentions, owner.start, owner.end).some(({ type }) => types.includes(type));
}
