import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { isLight, measureBefore, verbBefore } from "./before.ts";
import { countedThing, nounBefore, saidOf, toldBefore } from "./count-noun.ts";
import type { Naming } from "./naming.ts";
import { holds, tail } from "./pattern.ts";
import { inScript, join } from "./script.ts";
import type { View } from "./view.ts";

const CLASSIFIER = tail("家 處 份 項 種 次 度 名 位 人 戶 件 筆 個 座 艘 張 顆 枚 架 輛 台 條 間 所 支 隻 頭");
const PERSON = holds("名 位 人");
/** 12縣, 37鄉, 160村: the figure holds what it counts. */
const LANDS = han(/(?:國家|縣市|鄉鎮市區|鄉鎮|村里|縣|市|鄉|鎮|村|里|區)$/);
const NUMBER = tail("數 數量 人數 量 人口 名額");
const TIMES = tail("次 度 回");

/** Whether a figure counts: people, or things in whole numbers. */
export function isCount({ unit, low }: Figure): boolean {
  return unit === "person" || (unit === "1" && low.exponent >= 0);
}

/** 7份|意向書, 151家|企業: the number of what is counted, with what is said of it when it is short. */
export function countLabel(view: View, naming: Naming): string | undefined {
  const { sheet } = view;
  const { tokens, from, at, figure, subject } = naming;
  const land = LANDS.exec(sheet.folded.slice(figure.start, figure.end));
  if (land !== null && figure.unit === "1" && tokens[at + 1]?.kind !== "noun")
    return sheet.text.slice(figure.end - land[0].length, figure.end) + inScript(sheet, "數");
  const before = measureBefore(tokens, from, at);
  if (before !== undefined && NUMBER.fits(sheet, before.span)) return join(sheet, [before.span]);
  const thing = countedThing(sheet, naming);
  const verb = verbBefore(tokens, from, at);
  const act = verb === undefined || isLight(sheet, verb) ? undefined : verb;
  const said = saidOf(naming, thing ?? figure);
  const number = unitNoun(sheet, figure);
  if (thing !== undefined) {
    if (isInside(thing, subject)) return join(sheet, [act, said, number]);
    return join(sheet, [act, thing, said, NUMBER.fits(sheet, thing) ? undefined : "數"]);
  }
  if (tokens[at + 1]?.kind === "of" && verb !== undefined) return join(sheet, [verb, number]);
  if (said !== undefined && TIMES.fits(sheet, figure)) return join(sheet, [said, "次數"]);
  const isSaid = said !== undefined && number === "人數";
  const isDone = act !== undefined && number === "人數"; // 開設3處|收容所|，|收容|20人: whom it was done to
  const topic = nounBefore(sheet, naming) ?? (isSaid || isDone ? undefined : toldBefore(view, naming));
  if (topic === undefined) {
    if (said !== undefined) return join(sheet, [said, number]);
    return act === undefined ? undefined : join(sheet, [act, number]);
  }
  return isInside(topic, subject) ? join(sheet, [act, said, number]) : join(sheet, [act, topic, said, "數"]);
}

function isInside(noun: Span, subject: Span | undefined): boolean {
  return subject !== undefined && subject.start <= noun.start && subject.end >= noun.end;
}

/** 家數, 人數, 次數: a number named by its classifier. */
function unitNoun(sheet: Sheet, figure: Figure): string {
  const classifier = CLASSIFIER.fits(sheet, figure) ? sheet.text[figure.end - 1]! : undefined;
  if (figure.unit === "person" || (classifier !== undefined && PERSON.test(classifier))) return "人數";
  if (classifier === undefined || classifier === "個") return "數量";
  return classifier === "度" ? "次數" : `${classifier}數`;
}
