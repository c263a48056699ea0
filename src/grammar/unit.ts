import { fold } from "#base";
import { isHan } from "./char.ts";
import type { Scan } from "./scan.ts";
import { charTable, type Match, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { CLASSIFIERS, NOT_COUNTED } from "./words/counts.ts";
import { MONEY_ROWS, PLAIN_MONEY } from "./words/money.ts";
import { UNIT_ROWS } from "./words/units.ts";

export type UnitKind =
  | "money"
  | "percent"
  | "point"
  | "times"
  | "mass"
  | "carbon"
  | "power"
  | "energy"
  | "hash"
  | "length"
  | "area"
  | "volume"
  | "temperature"
  | "duration"
  | "person"
  | "count"
  | "coin"
  | "stock"
  | "none"
  | "other";

/** A unit word: the id of the output contract, its kind, and the power of ten that the word itself holds. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly power: number;
}

/** 元, 圓: money whose country the words before it or the script of the text decides. */
export const PLAIN_ID = "元";

const KINDS = new Set<string>([
  "percent",
  "point",
  "times",
  "mass",
  "carbon",
  "power",
  "energy",
  "hash",
  "length",
  "area",
  "volume",
  "temperature",
  "duration",
  "person",
  "count",
  "coin",
]);

export const NONE: Unit = { id: "", kind: "none", power: 0 };
export const PERCENT: Unit = { id: "%", kind: "percent", power: 0 };
const COUNT: Unit = { id: "1", kind: "count", power: 0 };

function toKind(word: string): UnitKind {
  if (KINDS.has(word)) return word as UnitKind;
  return word === "stock" ? "stock" : "other";
}

function unitWords(): (readonly [string, Unit])[] {
  const words: (readonly [string, Unit])[] = [];
  for (const row of UNIT_ROWS.split("\n")) {
    const [id, kind, power, ...forms] = row.trim().split(/\s+/);
    if (id === undefined || id === "" || kind === undefined) continue;
    const unit: Unit = { id, kind: toKind(kind), power: Number(power) };
    for (const form of forms) words.push([form.replaceAll("_", " "), unit]);
  }
  for (const row of MONEY_ROWS.split("\n")) {
    const [id, ...forms] = row.trim().split(/\s+/);
    if (id === undefined || id === "") continue;
    const cents = forms[0] === ".01";
    const unit: Unit = { id, kind: "money", power: cents ? -2 : 0 };
    for (const form of cents ? forms.slice(1) : forms) words.push([form, unit]);
  }
  words.push(...wordsOf<Unit>(PLAIN_MONEY, { id: PLAIN_ID, kind: "money", power: 0 }));
  words.push(...wordsOf<Unit>(NOT_COUNTED, NONE), ...wordsOf<Unit>(CLASSIFIERS, COUNT));
  return words;
}

const UNIT_WORDS = unitWords();
const UNITS = makeTrie(UNIT_WORDS);
/** Units that begin with a scale character and must win over it: 兆瓦, 千克, 百萬瓦, 萬千瓦. */
const SCALE_LIKE = makeTrie(UNIT_WORDS.filter(([word]) => /^[百千萬億兆]./.test(word)));

/** The longest unit word at `at`, one blank allowed before it by the caller. Kind `none` says: no figure. */
export function readUnit(scan: Scan, at: number): Match<Unit> | undefined {
  const match = matchAt(scan, UNITS, at);
  if (match === undefined || isLatinWord(scan, match)) return undefined;
  if (isPieces(scan, match)) return { ...match, value: COUNT };
  return matchAt(scan, GOING_ON, match.end - 1) === undefined ? match : shorten(scan, match);
}

/** 1,900塊|晶片 are pieces, 5塊|, 5塊|多 money. */
function isPieces(scan: Scan, { start, end }: Match<Unit>): boolean {
  const next = scan.codes[end]!;
  return end === start + 1 && scan.codes[start] === PIECE && isHan(next) && STILL_MONEY[next] === 0;
}

const PIECE = fold("塊").charCodeAt(0);
const STILL_MONEY = charTable("多半整左上以的起至到和與跟買賣就一二三四五六七八九");

/** Words that the last character of a unit may begin: 4萬公噸|碳酸鋰, 3.6億元|整治, 500萬|門檻. */
const GOING_ON = makeTrie(
  wordsOf(
    "碳酸 碳化 碳纖 碳鋼 碳素 碳粉 碳匯 碳權 碳費 碳稅 整治 整體 整合 整修 整建 整理 整併 整備 整頓 整改 門檻 門市",
    true,
  ),
);
const BY_WORD = new Map(UNIT_WORDS.map(([word, unit]) => [fold(word), unit] as const));

/** The unit that is left without the last character, if any. */
function shorten(scan: Scan, match: Match<Unit>): Match<Unit> | undefined {
  const end = match.end - 1;
  const value = BY_WORD.get(fold(scan.text.slice(match.start, end)));
  return value === undefined ? undefined : { ...match, value, end };
}

/** Whether a unit of two or more characters begins here with 百 千 萬 億 兆. */
export function isUnitWordAt(scan: Scan, at: number): boolean {
  return matchAt(scan, SCALE_LIKE, at) !== undefined;
}

/** A unit in Latin letters must not be the beginning of a word: `5 million`, `3 Months`. */
function isLatinWord(scan: Scan, match: Match<Unit>): boolean {
  const last = scan.codes[match.end - 1]! | 0x20;
  const next = scan.codes[match.end]! | 0x20;
  const letter = (code: number) => code >= 0x61 && code <= 0x7a;
  return letter(last) && letter(next);
}
