import { describe, expect, it } from "vitest";
import { makeScan, readMentions } from "#grammar";
import type { Article, Entity, Measure, Slot } from "#model";
import { compilePacks } from "#pack";
import { findMeasure, findMeasureWords } from "./measure.ts";
import { makeSheet } from "./sheet.ts";

const measure = (
  id: string,
  units: readonly string[],
  words: readonly string[],
  extra: Partial<Measure> = {},
): Measure => ({
  id,
  label: { zh: id, en: id },
  kind: "ratio",
  units,
  words,
  ...extra,
});

const measures: readonly Measure[] = [
  measure("deaths", ["person"], ["死亡", "_死"]),
  measure("injured", ["person"], ["受傷", "_傷"]),
  measure("unemployment", ["%"], ["失業率"]),
  measure("share-price", ["money"], ["股價"], { change: false, subjects: ["org"] }),
  measure("share-change", ["%"], ["股價", "<org>+漲_"], { change: true, subjects: ["org"], unless: ["利潤"] }),
  measure("high", ["money"], ["~股價+最高"]),
  measure("deal", ["money"], ["協議+總額"]),
  measure("cap", ["money"], ["上限"]),
  measure("profit", ["%"], ["利潤"], { change: true }),
  measure("hashrate", ["EH/s"], ["*"]),
  measure("output-a", ["t"], ["產量"]),
  measure("output-change", ["%"], ["產量增速"], { change: true, changes: ["output-a"] }),
  measure("output-b", ["t"], ["產出"]),
  measure("refining", ["%"], ["精煉"], { change: false }),
];

const packs = compilePacks({ rows: [], packs: [{ id: "t", label: { zh: "試", en: "test" }, measures }] });

/** The types of all figures of a text; `label` and `name` (an entity that is the subject of all) as binding would give them. */
function typesOf(
  text: string,
  options: { readonly label?: string; readonly name?: string; readonly type?: Entity["type"] } = {},
) {
  const article: Article = { id: "a", hash: "a", title: "", text, blocks: [], lang: "zh-Hant", topics: [] };
  const { figures, times } = readMentions(text);
  const at = options.name === undefined ? -1 : text.indexOf(options.name);
  const span = { start: at, end: at + (options.name?.length ?? 0) };
  const entities: Entity[] =
    at < 0 ? [] : [{ type: options.type ?? "org", name: options.name!, aliases: [], spans: [span], rule: "test" }];
  const subject: Slot<string> | undefined =
    at < 0 ? undefined : { value: options.name!, evidence: { kind: "printed", rule: "test", span } };
  const sheet = makeSheet(article, figures, times, entities, packs);
  const words = findMeasureWords(sheet, makeScan(text));
  return figures.map((_, index) => findMeasure(words, index, options.label ?? "", subject)?.slot);
}

const values = (...input: Parameters<typeof typesOf>) => typesOf(...input).map((slot) => slot?.value ?? "-");

describe("findMeasure", () => {
  it("gives each figure the words that stand nearest to it", () => {
    expect(values("爆炸造成8人死亡、12人受傷")).toEqual(["t.deaths", "t.injured"]);
    expect(values("礦坑崩塌釀12死5傷")).toEqual(["t.deaths", "t.injured"]);
  });
  it("names the printed words as evidence", () => {
    expect(typesOf("九月失業率為4.2%")[0]?.evidence).toEqual({
      kind: "printed",
      rule: "measure-words",
      span: { start: 2, end: 5 },
    });
  });
  it("shares words between figures that only links part", () => {
    expect(values("上限由600億美元調高至900億美元")).toEqual(["t.cap", "t.cap"]);
    expect(values("失業率分別為2%與3.1%")).toEqual(["t.unemployment", "t.unemployment"]);
  });
  it("gives no figure the words of another of its kind", () => {
    expect(values("失業率2.1%而出席者達70%")).toEqual(["t.unemployment", "-"]);
  });
  it("gives no figure the words behind a mark", () => {
    expect(values("出席者達70%、失業率另議")).toEqual(["-"]);
  });
  it("lets a printed word go before a longer one that is only carried", () => {
    expect(values("該國精煉占5%", { label: "失業率" })).toEqual(["t.refining"]);
  });
  it("keeps changes and levels apart", () => {
    expect(values("精煉增加5%")).toEqual(["-"]);
    expect(values("精煉占5%")).toEqual(["t.refining"]);
    expect(values("股價上漲5%")).toEqual(["t.share-change"]);
    expect(values("股價收在5元")).toEqual(["t.share-price"]);
  });
  it("gives a bare change behind a level the change of that level", () => {
    const all = ["t.output-a", "t.output-change"];
    expect(values("產量280公噸,比前一個月減少8%")).toEqual(all);
    expect(values("产量280公吨稀土,同比增长8%")).toEqual(all);
    expect(values("產量280公噸,比去年的305公噸減少8%")).toEqual(["t.output-a", ...all]);
    expect(values("產量280公噸,年增8%,月減3%")).toEqual([...all, "t.output-change"]);
    expect(values("產量280公噸,訪客比前一個月減少8%")).toEqual(["t.output-a", "-"]);
    expect(values("產量280公噸。比前一個月減少8%")).toEqual(["t.output-a", "-"]);
    expect(values("產量280公噸,占8%")).toEqual(["t.output-a", "-"]);
  });
  it("refuses a subject that the measure cannot have", () => {
    expect(values("比特幣股價收在5元", { name: "比特幣", type: "commodity" })).toEqual(["-"]);
    expect(values("力拓股價收在5元", { name: "力拓" })).toEqual(["t.share-price"]);
  });
  it("types a bare verb only of the right subject", () => {
    expect(values("力拓漲5%", { name: "力拓" })).toEqual(["t.share-change"]);
    expect(values("氣溫漲5%")).toEqual(["-"]);
  });
  it("obeys unless", () => {
    expect(values("力拓利潤漲5%", { name: "力拓" })).toEqual(["t.profit"]);
  });
  it("looks further back for the context, never past the paragraph", () => {
    expect(values("股價震盪。開盤後最高達14元")).toEqual(["t.high"]);
    expect(values("股價震盪。\n開盤後最高達14元")).toEqual(["-"]);
  });
  it("reads the label's words as carried ones", () => {
    expect(typesOf("也曾達4.2%", { label: "失業率" })[0]?.evidence).toEqual({ kind: "carried", rule: "measure-label" });
  });
  it("leaves a tie untyped", () => {
    expect(values("產出產量合計5公噸", { label: "產出產量" })).toEqual(["t.output-a"]);
    expect(values("另有5公噸", { label: "產出產量" })).toEqual(["-"]);
  });
  it("takes a unit that says it all", () => {
    expect(typesOf("另有145 EH/s")[0]).toEqual({
      value: "t.hashrate",
      evidence: { kind: "assumed", rule: "measure-unit" },
    });
  });
  it("gives a conversion in brackets the type of its amount", () => {
    expect(values("上限為85億美元(相當於新台幣2600億元)")).toEqual(["t.cap", "t.cap"]);
    expect(values("簽署總額達85億美元(約合新台幣2600億元)的協議")).toEqual(["t.deal", "t.deal"]);
  });
  it("gives what a figure is compared with the type of that figure", () => {
    expect(values("失業率降為5.2%,低於上季的5.6%")).toEqual(["t.unemployment", "t.unemployment"]);
    expect(values("失业率降为5.2%,较上季的5.6%")).toEqual(["t.unemployment", "t.unemployment"]);
    expect(values("上限由600亿美元暴增为900亿美元(约合新台币2.8兆元)")).toEqual(["t.cap", "t.cap", "t.cap"]);
    expect(values("失業率降為5.2%,新車售出的5.6%")).toEqual(["t.unemployment", "-"]);
  });
  it("passes over words inside names", () => {
    expect(values("精煉工業報的訂戶占5%", { name: "精煉工業報" })).toEqual(["-"]);
    expect(values("精煉促進法的罰則占5%", { name: "精煉促進法", type: "program" })).toEqual(["-"]);
    expect(values("稀土精煉占5%", { name: "稀土精煉", type: "program" })).toEqual(["t.refining"]);
    expect(values("該國精煉占5%", { name: "該國", type: "place" })).toEqual(["t.refining"]);
  });
  it("reads a clause that begins with its figure with the one before", () => {
    expect(values("全國失業率在今年第三季續降,已達4.2%")).toEqual(["t.unemployment"]);
  });
});
