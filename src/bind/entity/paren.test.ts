import { expect, it } from "vitest";
import { sightOf } from "#test/entities/read-entities.ts";
import { findParens } from "./paren.ts";

const ROWS = [
  "place\ttexas\t德州|Texas",
  "place\tchile\t智利",
  "org\tnova\t諾瓦資源|Nova Resources",
  "commodity\tcobalt\t鈷|cobalt\tmetal",
];
const lessons = (text: string) =>
  findParens(sightOf(text, ROWS)).taught.map(({ name, alias, type }) => `${type} ${name} = ${alias}`);

it.each([
  ["薇爾達(Dana Wilda)說", ["person 薇爾達 = Dana Wilda"]],
  ["薇尔达（Dana Wilda）说", ["person 薇尔达 = Dana Wilda"]],
  [
    "國家礦權中心(National Mining Centre，NMC)說",
    ["org 國家礦權中心 = National Mining Centre", "org 國家礦權中心 = NMC"],
  ],
  [
    "「北極光資源」(Aurora Resources Ltd.，下稱北極光)擬",
    ["org 北極光資源 = Aurora Resources Ltd.", "org 北極光資源 = 北極光"],
  ],
  ["諾瓦資源(ASX: NVR)停牌", ["org 諾瓦資源 = ASX: NVR"]],
  ["智利諾瓦資源(Nova Resources)停牌", ["org 諾瓦資源 = Nova Resources"]],
  ["Harbour Lithium（港灣鋰業）減產", ["org Harbour Lithium = 港灣鋰業"]],
  ["在盧巴拉(Lubara)附近", ["place 盧巴拉 = Lubara"]],
  ["德州派羅(Pyro, Texas)的礦場", ["place 派羅 = Pyro"]],
  ["鈷(cobalt)價", ["commodity 鈷 = cobalt"]],
  ["《礦業權法》(Mining Rights Act)通過", ["program 礦業權法 = Mining Rights Act"]],
])("%s", (text, expected) => expect(lessons(text)).toEqual(expected));

it.each([
  "外資企業(包括來自香港、澳門的企業)",
  "均值(去年同期為3.2%)略降",
  "固定資產投資(Fixed-asset investment)收縮",
  "顯微鏡(scanning electron microscope)下",
  "藥物立普寧(Liponin)的供應",
  "利潤(見圖3)",
  "增訂(如上邊坡、坡頂人為開發)",
  "生產(AI)",
  "沒有關上(Nova Resources",
])("nothing taught in %s", (text) => expect(lessons(text)).toEqual([]));

it("tells where the alias is printed", () => {
  const [taught] = findParens(sightOf("薇爾達(Dana Wilda)說", ROWS)).taught;
  expect(taught?.span).toEqual({ start: 4, end: 14 });
});
