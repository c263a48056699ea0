import { BEFORE_ORG, BEFORE_QUOTE } from "#bind/words/organisations.ts";
import { charTable, isHan, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "#grammar";
import type { EntityType } from "#model";
import { isPersonal, latinType } from "./latin.ts";
import { isForeign, isSurname } from "./name-span.ts";
import type { Form } from "./paren-form.ts";
import type { Before } from "./paren-name.ts";
import { titleType } from "./quoted.ts";
import { isCommon, type Sight, termBefore } from "./sight.ts";
import { endingBefore } from "./type.ts";

const WHERE = makeTrieBack(wordsOf("於 在 位於 前往 抵達 來自 到 至 省 州 市 縣 郡", true));
/** Right behind the closing bracket: 附近, 礦, 潰壩. */
const NEAR = makeTrie(
  wordsOf(
    "礦 稀土 稀土礦 銅礦 金礦 鋰礦 鎳礦 鐵礦 煤礦 鈾礦 礦區 礦場 油田 附近 地區 一帶 北部 南部 東部 西部 北方 南方 東方 西方 當地 省 州 市 鎮 港 島 潰壩 外海 近郊 境內 鹽湖",
    true,
  ),
);
const FIRM = makeTrieBack([...wordsOf(BEFORE_QUOTE.org, true), ...wordsOf(BEFORE_ORG, true)]);
const NOTHING = makeTrieBack(wordsOf(BEFORE_QUOTE.none, true));
/** The metal and stone radicals end the name of an unknown mineral: 鋰輝石(spodumene). */
const MINERAL = charTable(
  "石礦砂土鹽酸鈉鉀鈣鎂鋁鋅鐵銅鉛錫鎳鈷鋰鈦鎢鉬釩銻鍺鎵銦鉭鈮釹鏑鋱鐠釔鈧鑭鈰釤銫銣鍶鋇鈹硼矽鋯鉿鎘汞砷硒碲鉍金銀鉑鈀銠銥釕鋨錸鈾釷煤油氣",
);

/** Antofagasta Plc, The Workers Union: English that only bodies are called by. */
export function isBody(full: string): boolean {
  return BODY.test(full);
}

const BODY =
  /(?:^|\s)(?:Plc|PLC|Inc|Corp|Corporation|Ltd|Limited|Holdings|Union|Association|Council|Institute|Commission|Committee|Agency|Authority|Ministry|University)\.?$/;

/** Whether a form in brackets is another form of the name: not a thing that a gazetteer knows as another. */
export function isAlias({ terms, termAt, text, scan }: Sight, name: Before, { start, end, called }: Form): boolean {
  const term = termAt[start] === 0 ? undefined : terms[termAt[start]! - 1];
  if (isHan(scan.codes[start]!) && isHan(scan.codes[name.start]!) && !called && !isAbbreviation(text, name, start, end))
    return false;
  if (term === undefined || term.start !== start || term.end !== end) return true;
  const row = term.rows[0]!;
  if (name.row !== undefined) return term.rows.includes(name.row) || name.row.type === row.type || row.type === "org";
  return row.type !== "place" || end - start > 6;
}

/** A Chinese form behind a Chinese name: one made of its characters. */
function isAbbreviation(text: string, name: Before, start: number, end: number): boolean {
  const printed = text.slice(name.start, name.end);
  return [...text.slice(start, end)].every((char) => printed.includes(char));
}

/** What a name before brackets names, by title, ending, neighbours and the English inside; `undefined` when it is no name. */
export function chooseType(sight: Sight, name: Before, forms: readonly Form[], isIn: boolean): EntityType | undefined {
  const { scan, text } = sight;
  const english = forms.map(({ start, end }) => text.slice(start, end));
  const full = english.find((form) => form.includes(" ")) ?? english[0] ?? "";
  if (name.titled && (isPersonal(full) || isSurname(scan, name.start) || isForeign(scan, name.start, name.end)))
    return "person";
  if (/^[a-z]+$/.test(text.slice(name.start, name.end))) return undefined; // kwh（千瓦時）
  const isTitle = name.quoted && "《〈".includes(text[name.start - 1]!);
  if (isTitle) return titleType(sight, name.start - 1, name.end);
  const isLower = english.every((form) => /^[a-zà-ɏ][a-zà-ɏ -]*$/.test(form));
  if (isLower) return MINERAL[scan.codes[name.end - 1]!] === 1 && !full.includes(" ") ? "commodity" : undefined;
  if (english.some((form) => isPhrase(form))) return undefined;
  const opener = name.quoted ? name.start - 1 : name.start;
  if (matchBefore(scan, NOTHING, opener) !== undefined) return undefined;
  const ending = endingBefore(scan, name.start, name.end);
  if (
    ending !== undefined &&
    (name.end - ending.start > 1 || ending.type === "program" || !isForeign(scan, name.start, name.end))
  ) {
    return ending.type;
  }
  return typeByEnglish(sight, name, full, forms, isIn);
}

/** English that describes: Fixed-asset investment, whole-of-government approach. */
function isPhrase(form: string): boolean {
  return form
    .split(" ")
    .some((word) => /^[a-z]{3,}/.test(word) && !/^(?:and|for|the|von|van|der|den|bin|del|dos|plc)$/.test(word));
}

function typeByEnglish(
  sight: Sight,
  name: Before,
  full: string,
  forms: readonly Form[],
  isIn: boolean,
): EntityType | undefined {
  const { scan } = sight;
  const isSpelled = isForeign(scan, name.start, name.end);
  if (isBody(full)) return "org";
  if (isSpelled && isPlaceContext(sight, name, forms, isIn)) return "place";
  if (matchBefore(scan, FIRM, name.start) !== undefined) return "org";
  if (isSpelled && !name.quoted && isPersonal(full) && name.end - name.start <= 12) return "person";
  const type = latinType(full);
  if (type === "org" && !full.includes(" ") && isCommon(sight, name.start, name.end)) return undefined;
  return type;
}

/** Right behind a place or its bracket, before 附近 or 礦, behind 在 or 位於, or with the name of a place in the brackets (Pyro, Texas). */
function isPlaceContext(sight: Sight, name: Before, forms: readonly Form[], isIn: boolean): boolean {
  if (isIn || termBefore(sight, name.start)?.rows[0]?.type === "place") return true;
  const behind = (forms.at(-1)?.end ?? name.end) + 1;
  if (matchAt(sight.scan, NEAR, behind) !== undefined) return true;
  return forms.length <= 2 && matchBefore(sight.scan, WHERE, name.start) !== undefined;
}
