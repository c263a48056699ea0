import type { Figure, Voice } from "#model";
import { clauseAt } from "./clause.ts";
import { inside, type Sheet } from "./sheet.ts";
import { watchFor } from "./watch.ts";

const EXPECTED =
  /(?:優於|优于|高於|高于|低於|低于|遜於|逊于|不如|符合|超出|超過|超过|好於|好于|打敗|打败|擊敗|击败)([^，,。；、]{2,16}?)(?:原先|此前|先前|普遍|平均|所)?(?:預期|预期|預估|预估|預測|预测|估計|估计)的?[^，,。；、]{0,8}$/;
/** 低於|最初|估計的: when it was expected, not by whom. */
const WHEN =
  /^(?:最初|起初|原先|原本|原來|原来|此前|先前|之前|早前|稍早|上次|前次|上個?月|上季|去年|今年|年初|一般|普遍|平均|歷史|历史|內部|内部|全年|當初|当初|早先|\d{1,2}月)的?$/;
const REACH = 40;
const EXPECTATION = watchFor("預期 預估 預測 估計");

/** 優於|分析師|預期的0.14美元: the figure that others had expected is theirs; `undefined` where nobody is told to. */
export function expectedBy(sheet: Sheet, figure: Figure): readonly Voice[] | undefined {
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  if ((clause.words & EXPECTATION) === 0) return undefined;
  const from = Math.max(clause.start, figure.start - REACH);
  const match = EXPECTED.exec(sheet.text.slice(from, figure.start));
  if (match === null || WHEN.test(match[1]!) || inside(sheet.figures, from + match.index, figure.start).length > 0)
    return undefined;
  const start = from + match.index + match[0].indexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  const mention = inside(sheet.mentions, span.start, span.end).find(({ type }) => type === "org" || type === "person");
  if (mention === undefined) return [{ name: match[1]!, anonymous: true, span }];
  return [{ name: sheet.entities[mention.entity]!.name, span }];
}
