import { expect, test } from "vitest";
import type { ModelInput } from "#model";
import { readTable } from "./read-table.ts";

const INPUT: ModelInput = {
  name: "rain",
  label: { zh: "雨量", en: "rain" },
  columns: [
    { name: "time", label: { zh: "時間", en: "time" }, kind: "instant" },
    { name: "rain_mm", label: { zh: "雨量", en: "rain" }, kind: "decimal" },
    { name: "tier", label: { zh: "層級", en: "tier" }, kind: "choice", choices: ["預警", "警戒"], optional: true },
    { name: "closed", label: { zh: "封閉", en: "closed" }, kind: "flag", optional: true },
    { name: "note", label: { zh: "註", en: "note" }, kind: "text", optional: true },
  ],
};
const read = (text: string) => readTable(text, "rain.csv", INPUT);

test("cells are read by their columns, in whatever order these stand; what is not asked for is passed over", () => {
  const text =
    '\ufeffnote,RAIN_MM,time,other,tier,closed\r\n"落石, 兩處","1,079.50",2025-10-20T08:10Z,x,警戒,是\r\n\r\n,-998,2025-10-20,,,\r\n';
  expect(read(text)).toEqual([
    {
      line: 2,
      cells: {
        note: "落石, 兩處",
        rain_mm: { digits: 107950n, exponent: -2 },
        time: (20381 * 24 + 8) * 60 + 10,
        tier: "警戒",
        closed: true,
      },
    },
    { line: 4, cells: { rain_mm: { digits: -998n, exponent: 0 }, time: 20381 * 24 * 60 - 480 } },
  ]);
});

test.each([
  ["", 1, "no line of names"],
  ["time,note\n2025-10-20,x", 1, "rain_mm: no such column"],
  ["time,rain_mm,time\n", 1, "time: twice"],
  ["time,rain_mm\n2025-10-20,", 2, "rain_mm: empty"],
  ["time,rain_mm\n2025-10-20,5\n2025-10-20,5mm", 3, "rain_mm: 5mm"],
  ["time,rain_mm\n2025-10-20,1e999", 2, "rain_mm: 1e999"],
  ["time,rain_mm\n2025-10-20,1,2", 2, undefined],
  ["time,rain_mm\n昨天,5", 2, "time: 昨天"],
  ["time,rain_mm,tier\n2025-10-20,5,行動", 2, "tier: 行動"],
  ["time,rain_mm,closed\n2025-10-20,5,maybe", 2, "closed: maybe"],
  ['time,rain_mm\n2025-10-20,"5', 2, "CSV_QUOTE_NOT_CLOSED"],
])("%j", (text, line, detail) => {
  if (detail === undefined) return expect(read(text)).toHaveLength(1);
  const problem = expect.objectContaining({ code: "input.bad-table", at: { source: "rain.csv", line }, detail });
  return expect(() => read(text)).toThrow(expect.objectContaining({ problem }));
});
