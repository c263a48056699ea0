import { fold, type Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { EntityType } from "#model";
import type { ClauseTopic } from "./clause-topic.ts";

const ORG = han(/^(?:該|本|這家)?(?:公司|集團|企業|行|銀行|機構|交易所|廠)$/);
const PLACE = han(/^(?:當地|該國|該州|該省|該市|該縣|該區|該地|該地區|我國|境內|全國|國內)$/);
const PERSON = han(/^(?:他|她|他們|她們|我們|本人|我)$/);
const DEFINITE = han(
  /^(?:該|這些|那些|這項|這筆|這批|這份|這座|這場|這個|這一|這家|這種|該項|該筆|該批|該座|上述|前述|這)(.{2,8})$/,
);
const GENERIC = han(/^(?:領域|產業|行業|部門|情況|舉措|舉動|消息|數字|數據|現象|金額|比例)$/);
const BACK_MAX = 500;
/** What may belong to a noun before it. */
const LEFT = han(/[^\s,。、;:()「」『』《》的在是了某該這與和及於對為有位一家處座名個項]*$/);

const POINTERS = han(/[該這些那本]/);

/** What a pronoun can stand for. */
export interface Reference {
  readonly types?: readonly EntityType[];
  /** Whoever speaks. */
  readonly speaker?: boolean;
  /** The noun that it repeats: 該|礦場, 這些|企業. */
  readonly noun?: string;
}

export function readPronoun(pronoun: string): Reference {
  const words = fold(pronoun);
  if (ORG.test(words)) return { types: ["org"] };
  if (PLACE.test(words)) return { types: ["place"] };
  if (PERSON.test(words)) return { types: ["person", "org"], speaker: true };
  const noun = DEFINITE.exec(words)?.[1];
  if (noun !== undefined && GENERIC.test(noun)) return {};
  return noun === undefined ? {} : { noun };
}

/** The last place before `at` where the noun stands: 30家|企業, 卡蘭多|礦場, with what tells which one. */
export function findNamed(sheet: Sheet, noun: string, at: number): Span | undefined {
  const from = Math.max(0, at - BACK_MAX);
  const text = sheet.folded.slice(from, at);
  for (let found = text.lastIndexOf(fold(noun)); found >= 0; found = text.lastIndexOf(fold(noun), found - 1)) {
    const start = from + found;
    const end = start + noun.length;
    if (POINTERS.test(sheet.folded[start - 1] ?? "")) continue;
    const mention = inside(sheet.mentions, Math.max(0, start - 30), end).at(-1);
    if (mention !== undefined && mention.end === end) return mention;
    const figure = inside(sheet.figures, Math.max(0, start - 30), start).at(-1);
    if (figure !== undefined && figure.end === start) return { start: figure.start, end };
    const left = LEFT.exec(sheet.folded.slice(Math.max(0, start - 6), start))?.[0] ?? "";
    if (left !== "") return { start: start - left.length, end };
    if (found === 0) return undefined;
  }
  return undefined;
}

/** Whether what a clause was about can be meant. */
export function canMean(sheet: Sheet, types: readonly EntityType[] | undefined, owner: Span): boolean {
  if (types === undefined) return true;
  return inside(sheet.mentions, owner.start, owner.end).some(({ type }) => types.includes(type));
}

export function speakerOf(topics: (clause: number) => ClauseTopic, clause: number, back: number): Span | undefined {
  for (let index = clause; index >= 0 && clause - index <= back; index--) {
    const topic = topics(index);
    if (topic.speaker !== undefined) return topic.speaker;
    if (topic.speech === true && topic.owner !== undefined) return topic.owner;
  }
  return undefined;
}
