import { describe, expect, it } from "vitest";
import { readMentions } from "#grammar";

/** Texts made to provoke a reader that looks ahead or back too far, each repeated to the length asked for. */
const SEEDS: Readonly<Record<string, string>> = {
  digits: "7",
  "grouped digits": "111,",
  points: "1.",
  "one han digit": "一",
  "han digits": "二三四",
  "han units": "十萬億",
  "large units": "萬",
  "trillions with digits": "一兆",
  several: "幾數",
  percent: "%",
  "numbers with percent": "5%",
  commas: ",",
  strokes: "1/1/1/",
  ordinals: "第",
  "ordinals with digits": "第1",
  "to to to": "至",
  "numbers to numbers": "1至",
  dashes: "1-",
  hedges: "約",
  "hedges with fillers": "約為至少",
  "filler words": "增加了約",
  brackets: "((",
  "closed brackets": "(1)",
  dates: "年月日",
  "dates with digits": "1年1月1日",
  "open titles": "《",
  "titles with text": "《一二",
  "list marks": "1、",
  "han list marks": "三、四",
  fractions: "分之",
  "han fractions": "三分之",
  "mixed fractions": "一又二分之",
  "money signs": "NT$",
  "money parts": "1元1角",
  blanks: "1 ",
  "han blanks": "一 百 ",
  addresses: "http://",
  letters: "a1-",
  hyphened: "-1",
  "points of percent": "個 百 分 ",
  people: "1個人口",
  headcounts: "人數為",
  casualties: "1人",
  "far verbs": "增加礦工人",
  coins: "1枚",
  degrees: "1度",
  levels: "4級",
  "levels of shaking": "震度4級5弱",
  gals: "5gal",
  posts: "線1公里至",
  "posts of a road": "台8線1K至",
  clocks: "1:1",
  relative: "上上個月",
  quarters: "第1季前",
  powers: "1e",
  over: "多多1多",
  halves: "半",
  names: "一帶一",
  roads: "台1、",
};

const ALPHABET =
  "0123456789０１,.．%％/-—~至到約近逾超過第前幾數一二三兩四五六七八九十百千萬億兆零半成分之又點個百名位人元美角年月日季週時今去上下本至、,。()（）「」《》 \n負增減升降aeXM$¥€" +
  "多餘左右內以度枚股倍折噸公斤兆瓦地震規模";

/** A small generator with a fixed seed: the same hostile text on every machine. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomText(length: number, seed: number): string {
  const random = makeRandom(seed);
  let text = "";
  while (text.length < length) text += ALPHABET[Math.floor(random() * ALPHABET.length)];
  return text.slice(0, length);
}

function repeat(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}

/** Steps for each character; a rule that is not linear makes it grow with the length. */
function stepsPerCharacter(text: string): number {
  return readMentions(text, { published: "2025-10-25" }).steps / text.length;
}

const LENGTHS = [10_000, 20_000, 40_000];
/** No text may cost more looks for each character. */
const STEPS_MAX = 250;

function checkLinear(make: (length: number) => string): void {
  const [short, , long] = LENGTHS.map((length) => stepsPerCharacter(make(length))) as [number, number, number];
  expect(long).toBeLessThanOrEqual(short * 1.1 + 1);
  expect(long).toBeLessThanOrEqual(STEPS_MAX);
}

describe("steps per character stay constant on hostile text", () => {
  it.each(Object.entries(SEEDS))("%s", (_, seed) => {
    checkLinear((length) => repeat(seed, length));
  });

  it.each(Object.entries(SEEDS))("%s, with a number before it", (_, seed) => {
    checkLinear((length) => `1${repeat(seed, length - 1)}`);
  });

  it("all of them in turn", () => {
    const all = Object.values(SEEDS).join("");
    checkLinear((length) => repeat(all, length));
  });

  it.each([1, 2, 3, 4, 5])("random text %i of every first character", (seed) => {
    checkLinear((length) => randomText(length, seed));
  });
});
