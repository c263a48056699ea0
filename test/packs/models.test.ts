import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, toText } from "#base";
import type { AnswerTable, ModelAnswer, ModelRow, PackModel } from "#model";
import { isDecimal } from "#service";
import { readTable } from "#service/model/read-table.ts";

const load = async (path: string, name: string): Promise<PackModel> => {
  const url = pathToFileURL(join(import.meta.dirname, "../../packs", path)).href;
  return ((await import(url)) as Readonly<Record<string, PackModel>>)[name]!;
};

/** Runs a model over CSV texts by the names of its tables. */
function run(model: PackModel, texts: Readonly<Record<string, string>>): ModelAnswer {
  const tables = Object.entries(texts).map(([name, text]): [string, readonly ModelRow[]] => [
    name,
    readTable(text, name, model.inputs.find((input) => input.name === name)!),
  ]);
  return model.run(Object.fromEntries(tables));
}

const tableOf = ({ tables }: ModelAnswer, name: string): AnswerTable => tables.find((table) => table.name === name)!;
const cellsOf = (answer: ModelAnswer, name: string) =>
  tableOf(answer, name).rows.map((row) =>
    row.map((cell) => (isDecimal(cell) ? toText(cell) : typeof cell === "object" ? cell.en : cell)),
  );

describe("financed emissions", async () => {
  const model = await load("climate/models/financed-emissions.ts", "financedEmissions");
  const HEAD =
    "counterparty_name,asset_class,outstanding_amount,currency,evic,total_equity,total_debt,property_value_at_origination,ppp_gdp,scope1_t,scope2_t,scope3_t,dq_score,industry_code";
  const portfolio = (...lines: readonly string[]) => run(model, { portfolio: [HEAD, ...lines].join("\n") });

  test("each asset class has its denominator; what cannot be attributed is told with its line", () => {
    const answer = portfolio(
      "甲,listed_equity,100,TWD,1000,,,,,5000,500,20000,2,採礦",
      "乙,business_loan,300,TWD,,500,700,,,8000,0,,3,水泥",
      "丙,project_finance,50,TWD,,-20,400,,,800,,,4,發電",
      "丁,mortgage,9,TWD,,,,18,,4,2,,5,",
      "戊,sovereign,5,TWD,,,,,1000,70000,,,1,",
      "己,unlisted_equity,60,TWD,,10,20,,,12,3,,4,採礦",
      "庚,corporate_bond,70,TWD,,,,,,1,1,,5,",
      "辛,listed_equity,-5,TWD,10,,,,,1,1,,1,",
      "壬,listed_equity,5,TWD,10,,,,,,,9,1,",
    );
    expect(
      cellsOf(answer, "positions").map(([name, , factor, basis, one, two, three]) => [
        name,
        factor,
        basis,
        one,
        two,
        three,
      ]),
    ).toEqual([
      ["甲", "0.100000", "EVIC", "500.000", "50.000", "2000.000"],
      ["乙", "0.250000", "equity + debt", "2000.000", "0.000", undefined],
      ["丙", "0.125000", "equity + debt", "100.000", undefined, undefined],
      ["丁", "0.500000", "value at origination", "2.000", "1.000", undefined],
      ["戊", "0.005000", "PPP-adjusted GDP", "350.000", undefined, undefined],
      ["己", "1.000000", "equity + debt", "12.000", "3.000", undefined],
      ["庚", undefined, undefined, undefined, undefined, undefined],
      ["壬", "0.500000", "EVIC", undefined, undefined, "4.500"],
    ]);
    expect(answer.remarks.map(({ line, text }) => [line, text.en])).toEqual([
      [4, "negative equity, counted as zero"],
      [7, "attribution factor above one, counted as one"],
      [8, "no denominator: cannot be attributed"],
      [9, "no positive amount (short or closed): left out"],
      [10, "no emissions of scope 1 or 2"],
    ]);
    const totals = Object.fromEntries(
      cellsOf(answer, "summary").map(([item, value, unit]) => [item, [value, unit].filter(Boolean).join(" ")]),
    );
    expect(totals).toMatchObject({
      "positions reckoned": "6",
      "financed emissions, scopes 1 and 2": "3018.000 tCO2e",
      "financed emissions, scope 3": "2004.500 tCO2e",
      // (100 + 300 + 50 + 9 + 5 + 60) of 599
      coverage: "87.48 %",
      // (100×2 + 300×3 + 50×4 + 9×5 + 5×1 + 60×4 + 70×5 + 5×1) of 599
      "data quality, weighted by amount": "3.25",
    });
  });

  test("the fewest that make 60 %, those that tie with the last among them, exactly 60 % being enough", () => {
    const line = (name: string, tonnes: number) => `${name},listed_equity,1,TWD,1,,,,,${tonnes},,,,`;
    const top = (...tonnes: readonly number[]) =>
      cellsOf(portfolio(...tonnes.map((each, index) => line(`n${index}`, each))), "top").map(([, name]) => name);
    expect(top(60, 30, 10)).toEqual(["n0"]);
    expect(top(59, 31, 10)).toEqual(["n0", "n1"]);
    expect(top(40, 20, 20, 20)).toEqual(["n0", "n1", "n2", "n3"]);
    expect(top(0, 0)).toEqual(["n0", "n1"]);
  });

  test("of whatever portfolio, no smaller set reaches 60 %, and one counterparty is one though it has many lines", () => {
    const tonnes = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(tonnes, fc.integer({ min: 1, max: 3 }), (amounts, parts) => {
        const lines = amounts.flatMap((each, index) =>
          Array.from({ length: parts }, () => `n${index},listed_equity,1,TWD,1,,,,,${each},,,,`),
        );
        const top = tableOf(portfolio(...lines), "top").rows;
        const sorted = [...amounts].sort((a, b) => b - a);
        const total = amounts.reduce((sum, each) => sum + each, 0);
        let [least, sum] = [0, 0];
        while (least === 0 || sum * 100 < total * 60) sum += sorted[least++]!;
        while (sorted[least] === sorted[least - 1]) least++;
        expect(top).toHaveLength(least);
      }),
      { numRuns: 200 },
    );
  });

  test("amounts in two currencies are not summed, and that is said", () => {
    const answer = portfolio("甲,listed_equity,1,TWD,10,,,,,100,,,1,", "乙,listed_equity,1,USD,10,,,,,50,,,1,");
    const items = cellsOf(answer, "summary").map(([item]) => item);
    expect(items).toContain("financed emissions, scopes 1 and 2");
    for (const item of ["coverage", "outstanding amount", "economic intensity, per million"])
      expect(items).not.toContain(item);
    expect(answer.remarks[0]!.text.en).toContain("TWD, USD");
  });
});

describe("rain tiers", async () => {
  const model = await load("slopes/models/rain-tiers.ts", "rainTiers");
  const hourly = (...rain: readonly number[]) =>
    [
      "time,gauge,rain_mm",
      ...rain.map((each, hour) => `2025-10-20T${String(hour).padStart(2, "0")}:00,G,${each}`),
    ].join("\n");
  const log = (answer: ModelAnswer) =>
    cellsOf(answer, "log").map(([segment, tier, from, until, , rain]) => [
      segment,
      tier,
      from!.slice(11, 16),
      until!.slice(11, 16) || until,
      rain,
    ]);

  test("a tier begins at its threshold, ends below its release and no sooner than its hold", () => {
    const thresholds =
      "segment,tier,hours,rain_mm,release_mm,hold_minutes\nG,預警,1,40,20,\nG,警戒,3,100,,180\nG,行動,3,500,,\n";
    const answer = run(model, { rain: hourly(0, 39, 40, 30, 20, 19, 0, 50, 10, 0), thresholds });
    expect(log(answer)).toEqual([
      ["G", "預警", "02:00", "05:00", "40"],
      ["G", "警戒", "03:00", "06:00", "109"],
      ["G", "預警", "07:00", "08:00", "50"],
    ]);
  });

  test("what is still in force is said so; missing readings are told and count as no rain", () => {
    const answer = run(model, { rain: hourly(0, -998, 45), thresholds: "segment,tier,hours,rain_mm\nG,預警,1,40\n" });
    expect(cellsOf(answer, "log")[0]!.slice(2, 4)).toEqual(["2025-10-20T02:00+08:00", "still"]);
    expect(answer.remarks.map(({ text }) => text.en)).toEqual(["G: 1 readings are missing; sums may be too low"]);
  });

  test("a stretch has the gauges that it is given: whichever is over the threshold puts it in force", () => {
    const rain = `${hourly(0, 50, 0, 0)}\n2025-10-20T02:00,H,60\n2025-10-20T03:00,H,0\n`;
    const gauges = "segment,gauge\n台8線,G\n台8線,H\n台9線,X\n";
    const thresholds = "segment,tier,hours,rain_mm\n台8線,行動,1,40\n台9線,行動,1,40\n";
    const answer = run(model, { rain, gauges, thresholds });
    expect(log(answer)).toEqual([["台8線", "行動", "01:00", "03:00", "50"]]);
    expect(answer.remarks[0]).toMatchObject({ line: 3, text: { en: "台9線: no reading of its gauge X" } });
  });

  test("after a strong shaking the lower threshold holds for its hours; intensity 4 asks for a patrol alone", () => {
    const thresholds = "segment,tier,hours,rain_mm,shaken_mm,shaken_hours\nG,行動,1,60,30,4\n";
    const shaking =
      "time,segment,pga_gal,intensity\n2025-10-20T02:30,G,85,\n2025-10-20T00:30,G,,4級\n2025-10-20T00:40,G,24,3\n";
    const answer = run(model, { rain: hourly(0, 35, 35, 35, 0, 0, 0, 35), thresholds, shaking });
    expect(log(answer)).toEqual([["G", "行動", "03:00", "04:00", "35"]]);
    expect(cellsOf(answer, "patrols").map(([time, , , , why]) => [time!.slice(11, 16), why])).toEqual([
      ["00:30", "4: patrol"],
      ["02:30", "5- or above: patrol, and thresholds after a shaking"],
    ]);
  });

  test("the rule is tested against what happened: hits, misses, false alarms, lead", () => {
    const thresholds = "segment,tier,hours,rain_mm\nG,預警,1,40\n";
    const incidents = "time,segment,what\n2025-10-20T01:50,G,落石\n2025-10-20T04:30,G,坍方\n2025-10-20T09:00,K,落石\n";
    const answer = run(model, { rain: hourly(0, 45, 0, 50, 0, 0, 41, 0), thresholds, incidents });
    expect(cellsOf(answer, "test")).toEqual([["G", "預警", "3", "2", "1", "1", "2", "50.0", "33.3", "50"]]);
  });

  test("sums over a window are those of a plain count, for readings at any distance", () => {
    const readings = fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 90 }), rain: fc.integer({ min: 0, max: 80 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(readings, fc.constantFrom(1, 3, 24), (steps, hours) => {
        let at = 0;
        const rows = steps.map(({ gap, rain }, index): ModelRow & { at: number; rain: number } => {
          at += gap;
          return { line: index + 2, at, rain, cells: { time: at, gauge: "G", rain_mm: decimal(rain) } };
        });
        const threshold: ModelRow = {
          line: 2,
          cells: { segment: "G", tier: "行動", hours: decimal(hours), rain_mm: decimal(60) },
        };
        const found = tableOf(model.run({ rain: rows, thresholds: [threshold] }), "log").rows;
        const sums = rows.map((row) =>
          rows
            .filter((each) => each.at > row.at - hours * 60 && each.at <= row.at)
            .reduce((sum, each) => sum + each.rain, 0),
        );
        const begun = sums.filter((sum, index) => sum >= 60 && (index === 0 || sums[index - 1]! < 60));
        expect(found.map((row) => toText(row[5] as never))).toEqual(begun.map(String));
      }),
      { numRuns: 200 },
    );
  });
});

describe("slopes over hazard layers", async () => {
  const model = await load("slopes/models/overlay.ts", "overlay");
  const url = pathToFileURL(join(import.meta.dirname, "../../packs/slopes/models/twd97.ts")).href;
  const { toTwd97 } = (await import(url)) as {
    toTwd97: (longitude: number, latitude: number) => readonly [number, number];
  };
  const within = (answer: ModelAnswer) => cellsOf(answer, "within").map((row) => [row[0], row[5], row[6]]);
  const LAYERS = "layer,version,feature,wkt,buffer_m\n";

  // What PROJ gives for EPSG:3826, to the millimetre: Taipei, Tainan, the central range, Penghu.
  test.each([
    [121.5654, 25.033, 307056.819, 2769551.837],
    [120.2, 22.99, 167982.268, 2543399.444],
    [121.4, 24.18, 290640.055, 2675015.952],
    [119.57, 23.57, 104019.8, 2608131.727],
  ])("%f, %f as metres of TWD97 / TM2", (longitude, latitude, east, north) => {
    const [x, y] = toTwd97(longitude, latitude);
    expect(Math.hypot(x - east, y - north)).toBeLessThan(0.001);
  });

  test("a slope is within reach up to the distance itself; of several features the nearest is named", () => {
    const slopes =
      "slope,wkt\np,POINT (250000 2600000)\nedge,POINT (251500 2600000)\nfar,POINT (251501 2600000)\nin,POINT (250900 2600000)\n";
    const layers = `${LAYERS}崩塌,1,區甲,"POLYGON ((250500 2599000, 251000 2599000, 251000 2601000, 250500 2601000, 250500 2599000))",\n崩塌,1,區乙,POINT (250000 2600400),\n`;
    expect(within(run(model, { slopes, layers }))).toEqual([
      ["p", "區乙", "400.0"],
      ["edge", "區甲", "500.0"],
      ["in", "區甲", "0.0"],
    ]);
  });

  test("lines cross, holes are outside, several parts are one feature", () => {
    const slopes =
      'slope,grade,wkt\nroad,A,"LINESTRING (0 0, 2000 2000)"\nhole,B,POINT (1500 1500.5)\nlone,A,POINT (9000 9000)\n'
        .replaceAll(" 0", " 1000")
        .replace("(0", "(1000");
    const ring = "1200 1200, 1800 1200, 1800 1800, 1200 1800, 1200 1200";
    const layers = `${LAYERS}斷層,,甲,"LINESTRING (1000 2000, 2000 1000)",0\n面,,乙,"MULTIPOLYGON (((1100 1100, 1900 1100, 1900 1900, 1100 1900, 1100 1100), (${ring})), ((8999 8999, 9001 8999, 9001 9001, 8999 9001, 8999 8999)))",10\n`;
    const answer = run(model, { slopes, layers });
    expect(within(answer)).toEqual([
      ["road", "甲", "0.0"],
      ["road", "乙", "0.0"],
      ["lone", "乙", "0.0"],
    ]);
    expect(cellsOf(answer, "summary")).toEqual([
      ["斷層", "", "1", "3", "1", "1", "0"],
      ["面", "", "1", "3", "2", "2", "0"],
    ]);
  });

  test("a newer version of a layer tells what it adds and drops; what cannot be read is told with its line", () => {
    const slopes = "slope,lon,lat\na,121.30,24.18\nb,121.40,24.18\nc,,\n";
    const layers = `${LAYERS}崩塌,2025,甲,POINT (121.3 24.18),\n崩塌,2026,乙,POINT (121.4 24.181),\n崩塌,2026,丙,CIRCLE (1 2),\n`;
    const answer = run(model, { slopes, layers });
    expect(cellsOf(answer, "changes")).toEqual([
      ["崩塌", "2026", "b", "added"],
      ["崩塌", "2026", "a", "dropped"],
    ]);
    expect(answer.remarks.map(({ input, line }) => [input, line])).toEqual([
      ["slopes", 4],
      ["layers", 4],
    ]);
  });
});
