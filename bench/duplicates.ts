/** Copies and rewrites among many articles: pairs found and rightly found, and time that grows with the articles. */
import { fold } from "#base";
import { readMentions } from "#grammar";
import type { Reading } from "#model";
import { makeBinder } from "#service/facts.ts";
import { makeStoryKeeper } from "#story";
import { makeArticles } from "./duplicates/make.ts";
import type { Made } from "./duplicates/rewrite.ts";
import { type PairScore, recallByHow, scorePairs } from "./duplicates/score.ts";
import { groupBy, groupBySimHash } from "./duplicates/sim-hash.ts";
import type { WordSet } from "./duplicates/words.ts";
import { millisecondsSince, round } from "./measure.ts";
import type { Result } from "./report.ts";

/** The rules were made while looking at the first; the second has another seed and other words. */
const SETS: readonly (readonly [words: WordSet, seed: number])[] = [
  ["seen", 1],
  ["held", 90_210],
];

export async function benchDuplicates(isQuick: boolean): Promise<Result> {
  const count = isQuick ? 1_000 : 10_000;
  const [seen, held] = [await findIn(count, ...SETS[0]!), await findIn(count, ...SETS[1]!)];
  const sizes = [count / 4, count / 2, count, count * 2];
  const grown: Found[] = [];
  for (const size of sizes) grown.push(size === count ? held : await findIn(size, ...SETS[1]!));
  const others = peersOf(held.made);
  return {
    name: "duplicates",
    title: "Copies and rewrites",
    columns: ["", "pairs P", "R", "F1"],
    rows: [
      [`**Assay, ${commas(count)} articles nobody looked at**`, ...percent(held.score)],
      [`Assay, ${commas(count)} articles looked at`, ...percent(seen.score)],
      ["SimHash of 64 bits, at most 3 apart", ...percent(others.simHash)],
      ["one title", ...percent(others.title)],
      ...grown.map(({ milliseconds }, at) => [
        `Assay, ${commas(sizes[at]!)} articles, ms of one processor for each`,
        round(milliseconds / sizes[at]!),
        "",
        "",
      ]),
    ],
    notes: [
      `Of ${commas(count)} articles of our own wording a fifth are made from others (${[...held.recall.keys()].filter(isMade).join(", ")}) and a tenth only look so (${[...held.recall.keys()].filter((how) => !isMade(how)).join(", ")}): ${commas(held.score.pairs)} pairs.`,
      `Found of each kind, ${[...held.recall]
        .filter(([how]) => isMade(how))
        .map(([how, [found, of]]) => `${how} ${found} of ${of}`)
        .join(", ")}.`,
      "Time: prints, index, stories and roots, of articles that are read already; one run.",
      `Steps an article at ${commas(sizes[3]!)}: ${round(grown[3]!.walked / sizes[3]!)} entries looked at, ${round(grown[3]!.compared / sizes[3]!)} pairs compared. The same for all peers: the same articles, in the same run.`,
    ],
    json: {
      held: held.score,
      seen: seen.score,
      ...others,
      milliseconds: Object.fromEntries(sizes.map((size, at) => [size, grown[at]!.milliseconds])),
    },
  };
}

interface Found {
  readonly made: readonly Made[];
  readonly score: PairScore;
  readonly recall: ReadonlyMap<string, readonly [found: number, of: number]>;
  readonly milliseconds: number;
  readonly walked: number;
  readonly compared: number;
}

async function findIn(count: number, words: WordSet, seed: number): Promise<Found> {
  const made = makeArticles(count, seed, words);
  const { bind } = await makeBinder();
  const readings = made.map((each) => bind(scan(each)));
  const places = new Map(made.map(({ id }, at) => [id, at]));
  const begun = process.cpuUsage();
  const keeper = makeStoryKeeper();
  for (const reading of readings) keeper.add(reading);
  const { stories } = keeper.book();
  const milliseconds = millisecondsSince(begun);
  const groups = stories.map(({ members }) => members.map(({ hash }) => places.get(hash)!));
  const { walked, compared } = keeper.counts();
  const [score, recall] = [scorePairs(made, groups), recallByHow(made, groups)];
  return { made, score, recall, milliseconds, walked, compared };
}

function scan({ id, title, body, published, source, script }: Made): Pick<Reading, "article" | "figures" | "times"> {
  const text = `${title}\n${body}`;
  const lang = script === "en" ? "en" : script === "hans" ? "zh-Hans" : "zh-Hant";
  const article = { id, hash: id, title, text, blocks: [], lang, topics: [], published, source } as const;
  return { article, ...readMentions(text, { published }) };
}

function peersOf(made: readonly Made[]): { readonly simHash: PairScore; readonly title: PairScore } {
  const texts = made.map(({ title, body }) => fold(`${title}${body}`).toLowerCase());
  const titles = made.map(({ title }) =>
    fold(title)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ""),
  );
  return { simHash: scorePairs(made, groupBySimHash(texts)), title: scorePairs(made, groupBy(titles)) };
}

/** Ways of making a copy have no hyphen. */
function isMade(how: string): boolean {
  return !how.includes("-");
}

function percent({ precision, recall, f1 }: PairScore): readonly string[] {
  return [precision, recall, f1].map((share) => (share * 100).toFixed(1));
}

function commas(count: number): string {
  return count.toLocaleString("en-US");
}
