import { Converter } from "opencc-js/t2cn";
import { makeRandom } from "#bench/random.ts";
import * as accidents from "./accidents.ts";
import * as deals from "./deals.ts";
import * as english from "./english.ts";
import * as hashrate from "./hashrate.ts";
import * as macro from "./macro.ts";
import * as pay from "./pay.ts";
import * as prices from "./prices.ts";
import * as production from "./production.ts";
import * as results from "./results.ts";
import * as stockpiles from "./stockpiles.ts";
import * as stocks from "./stocks.ts";
import * as surveys from "./surveys.ts";
import * as trade from "./trade.ts";
import * as trapCounts from "./traps-counts.ts";
import * as trapRates from "./traps-rates.ts";
import * as trapTitles from "./traps-titles.ts";
import { type Draft, type Mark, makeWriter, type Truth, takeMarks, type Writer } from "./writer.ts";

type Skeleton = (w: Writer) => Draft;

/** What articles are made of in Chinese, and in English. */
export const CHINESE: readonly Skeleton[] = [
  macro,
  production,
  deals,
  hashrate,
  accidents,
  stocks,
  results,
  surveys,
  prices,
  stockpiles,
  trade,
  pay,
].flatMap((file) => Object.values(file) as Skeleton[]);
export const ENGLISH: readonly Skeleton[] = Object.values(english);

/** Articles that are right and look wrong: overlaps, several bases, round titles, other sources. */
export const TRAPS: readonly Skeleton[] = [trapCounts, trapRates, trapTitles].flatMap(
  (file) => Object.values(file) as Skeleton[],
);

/** An article whose numbers agree, with what they owe each other. */
export interface Generated extends Draft {
  readonly id: string;
  readonly published: string;
  readonly skeleton: string;
  readonly script: "hant" | "hans" | "en";
  /** Offsets into title + newline + body. */
  readonly marks: readonly Mark[];
  readonly truths: readonly Truth[];
}

const SIMPLIFIED = Converter({ from: "t", to: "cn" });

/** `count` articles, every skeleton in turn; the same seed gives the same articles. 80 % Traditional, 10 % each other. */
export function generateArticles(count: number, seed: number): readonly Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const script = index % 10 === 9 ? "en" : index % 10 === 8 ? "hans" : "hant";
    const skeletons = script === "en" ? ENGLISH : CHINESE;
    const random = makeRandom(seed, 2 * index);
    const skeleton = script === "hant" ? skeletons[index % skeletons.length]! : random.pick(skeletons);
    return generateArticle(`generated-${seed}-${index}`, skeleton, script, seed, index);
  });
}

/** `count` articles that are right and look wrong, every skeleton in turn, a tenth of them in Simplified characters. */
export function generateTraps(count: number, seed: number): readonly Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const skeleton = TRAPS[index % TRAPS.length]!;
    const script = skeleton.name.startsWith("trapEnglish")
      ? "en"
      : makeRandom(seed, 2 * index).chance(0.1)
        ? "hans"
        : "hant";
    return generateArticle(`trap-${seed}-${index}`, skeleton, script, seed, index);
  });
}

function generateArticle(
  id: string,
  skeleton: Skeleton,
  script: Generated["script"],
  seed: number,
  index: number,
): Generated {
  const { writer, truths, values } = makeWriter(seed, 2 * index + 1, script === "en");
  const { title, body } = skeleton(writer);
  const { text, marks } = takeMarks(`${title}\n${body}`, values);
  const typed = typeset(text, script, writer.habits.isWide);
  return {
    id,
    skeleton: skeleton.name,
    script,
    title: typed.slice(0, typed.indexOf("\n")),
    body: typed.slice(typed.indexOf("\n") + 1),
    published: writer.published.toISOString().slice(0, 10),
    marks,
    truths,
  };
}

/** Simplified characters, and digits of full width; every offset stays. */
function typeset(text: string, script: Generated["script"], isWide: boolean): string {
  const words = script === "hans" ? SIMPLIFIED(text) : text;
  if (words.length !== text.length) throw new Error("a conversion of script moved the offsets");
  if (!isWide) return words;
  return words.replaceAll(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
