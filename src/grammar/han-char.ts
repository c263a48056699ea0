import { fold } from "#base";

const DIGIT = new Int8Array(65536).fill(-1);
const UNIT = new Float64Array(65536);
const digitRows = ["零〇○", "一壹弌", "二兩貳貮倆", "三參叁仨", "四肆", "五伍", "六陸", "七柒", "八捌", "九玖"];
digitRows.forEach((row, value) => {
  for (const character of fold(row)) DIGIT[character.charCodeAt(0)] = value;
});
for (const [characters, value] of [
  ["十拾", 10],
  ["百佰", 100],
  ["千仟", 1000],
  ["萬", 1e4],
  ["億", 1e8],
  ["兆", 1e12],
] as const) {
  for (const character of fold(characters)) UNIT[character.charCodeAt(0)] = value;
}
for (const [character, value] of [
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
] as const)
  UNIT[character.charCodeAt(0)] = -value;

/** 壹 貳 參 陸 …: alone they are mostly other words (參加, 陸方), so a lone one is no number. */
export const CAPITALS = new Set(
  [...fold("壹弌貳貮參叁肆伍陸柒捌玖拾佰仟")].map((character) => character.charCodeAt(0)),
);
export const PAIR = fold("兩").charCodeAt(0);
export const SEVERAL = fold("幾數").charCodeAt(0);
export const NUMBER_OF = fold("數").charCodeAt(0);
export const OVER = new Set([...fold("多餘來")].map((character) => character.charCodeAt(0)));
export const TEN_THOUSAND = 1e4;
/** The digit that a folded unit stands for, −1 when it is none. */
export function hanDigit(code: number): number {
  return DIGIT[code] ?? -1;
}

/** 10, 100, 1000, 10⁴, 10⁸ or 10¹² for a unit character, −20 … for 廿 卅, else 0. */
export function hanUnit(code: number): number {
  return UNIT[code] ?? 0;
}

/** Whether a numeral may begin with this unit. */
export function isHanNumeral(code: number): boolean {
  return DIGIT[code]! >= 0 || UNIT[code] !== 0 || code === SEVERAL || code === NUMBER_OF;
}
