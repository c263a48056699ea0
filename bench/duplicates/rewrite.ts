import { Converter as ToSimplified } from "opencc-js/t2cn";
import type { Random } from "#bench/random.ts";
import {
  ENGLISH_HEADS,
  ENGLISH_TAILS,
  HEADS,
  LINKS,
  OPENINGS,
  OUTLETS,
  type Swaps,
  TAILS,
  WORDS,
  type WordSet,
} from "./words.ts";

/** An article of the made set. */
export interface Made {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly published: string;
  readonly source: string;
  readonly script: "hant" | "hans" | "en";
  /** Articles with one number tell one story. */
  readonly story: number;
  /** How it was made from the first of its story. */
  readonly how: How | "first" | "next-month" | "other-deal" | "follow-up";
}

export type How =
  | "boilerplate"
  | "cut"
  | "script"
  | "reordered"
  | "paraphrased"
  | "headline"
  | "merged"
  | "cut in the other script"
  | "paraphrased and reordered";
type Text = Pick<Made, "title" | "body" | "script">;

/** What making needs beside the text. */
export interface Means extends Random {
  readonly words: WordSet;
  /** The text of another article, for a paragraph of own reporting. */
  readonly other: Text;
  readonly outlet: string;
}

const simplify = ToSimplified({ from: "t", to: "cn" });
const DAY = 86_400_000;

export const HOWS: Readonly<Record<How, (text: Text, means: Means) => Text>> = {
  boilerplate: (text, means) => frame(text, means),
  cut: (text, means) => frame(cut(text, means), means),
  script: (text, means) => frame(toOtherScript(text, means), means),
  reordered: (text, means) => frame(reorder(text, means), means),
  paraphrased: (text, means) => retitle(paraphrase(text, means), means),
  headline: (text, means) => frame(retitle(text, means), means),
  merged: (text, means) => merge(text, means),
  "cut in the other script": (text, means) => frame(toOtherScript(cut(text, means), means), means),
  "paraphrased and reordered": (text, means) => retitle(reorder(paraphrase(text, means), means), means),
};

export function outletOf(random: Random, script: Text["script"]): string {
  return script === "en" ? random.pick(OUTLETS.slice(-2)) : random.pick(OUTLETS.slice(0, -2));
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function sentencesOf({ body, script }: Pick<Text, "body" | "script">): readonly string[] {
  return script === "en" ? body.split(/(?<=[.!?])\s+(?=[A-Z])/) : body.split(/(?<=。)/).filter((each) => each !== "");
}

function join(sentences: readonly string[], script: Text["script"]): string {
  return sentences.join(script === "en" ? " " : "");
}

function frame(text: Text, { pick, chance, outlet }: Means): Text {
  const isEnglish = text.script === "en";
  const [heads, tails] = isEnglish ? [ENGLISH_HEADS, ENGLISH_TAILS] : [HEADS, TAILS];
  const head = chance(0.7) ? pick(heads as readonly ((outlet: string) => string)[])(outlet) : "";
  const tail = chance(0.8) ? pick(tails as readonly ((outlet: string) => string)[])(outlet) : "";
  const put = (words: string) => (text.script === "hans" ? simplify(words) : words);
  return { ...text, body: `${put(head)}${text.body}${put(tail)}` };
}

/** The first sentences, at least half of all and at least two. */
function cut(text: Text, { int }: Means): Text {
  const sentences = sentencesOf(text);
  const least = Math.max(2, Math.ceil(sentences.length / 2));
  const kept = int(Math.min(least, sentences.length), Math.max(least, sentences.length - 1));
  return { ...text, body: join(sentences.slice(0, kept), text.script) };
}

/** Simplified, here and there with words that only the mainland uses; English stays. */
function toOtherScript(text: Text, _: Means): Text {
  if (text.script !== "hant") return text;
  const turn = (words: string) => simplify(words).replaceAll("预估", "预计").replaceAll("计画", "计划");
  return { title: turn(text.title), body: turn(text.body), script: "hans" };
}

function reorder(text: Text, { some }: Means): Text {
  const [first, ...rest] = sentencesOf(text);
  return { ...text, body: join([first!, ...some(rest, rest.length)], text.script) };
}

function paraphrase(text: Text, means: Means): Text {
  const table: Swaps = WORDS[means.words][text.script === "en" ? "english" : "chinese"];
  const swap = (words: string) =>
    table.reduce((all, [from, to]) => (means.chance(0.75) ? replaceWord(all, from, to, text.script) : all), words);
  const sentences = sentencesOf(text).map((each) => restructure(swapNumbers(swap(each), means), means, text.script));
  return { ...text, body: join(sentences, text.script) };
}

function replaceWord(words: string, from: string, to: string, script: Text["script"]): string {
  if (script === "en") return words.replaceAll(new RegExp(`\\b${from}\\b`, "g"), to);
  return script === "hans" ? words.replaceAll(simplify(from), simplify(to)) : words.replaceAll(from, to);
}

/** 4.5萬噸 → 45,000噸, and back where it is as exact. */
function swapNumbers(words: string, { chance }: Means): string {
  return words
    .replaceAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)([萬万])(?=[噸吨人])/g, (whole, number: string) =>
      chance(0.5) ? Math.round(Number(number) * 1e4).toLocaleString("en-US") : whole,
    )
    .replaceAll(/(?<![\d.,])(\d{1,3}),(\d{3})(?=[噸吨])/g, (whole, left: string, right: string) =>
      chance(0.5) && right.endsWith("00") ? `${Number(`${left}${right}`) / 1e4}萬` : whole,
    );
}

/** Clauses of a sentence in another order, the link word changed. */
function restructure(sentence: string, { chance, pick }: Means, script: Text["script"]): string {
  if (script === "en") {
    const [, first, rest] = /^([^,]{20,}), ([^,]+)\.$/.exec(sentence) ?? [];
    return first === undefined || !chance(0.5)
      ? sentence
      : `With ${rest}, ${first[0]!.toLowerCase()}${first.slice(1)}.`;
  }
  const clauses = sentence.replace(/。$/, "").split("，");
  const put = (words: string) => (script === "hans" ? simplify(words) : words);
  if (clauses.length < 3 || !chance(0.5)) return `${put(pick(LINKS))}${sentence}`;
  const [lead, ...others] = clauses;
  return `${put(pick(LINKS))}${[lead, ...others.reverse()].join("，")}。`;
}

/** A title of its own: the beginning of the first sentence. */
function retitle(text: Text, { pick, int }: Means): Text {
  const [first] = sentencesOf(text);
  const clauses = first!.split(text.script === "en" ? ", " : "，");
  const clause = clauses[Math.min(clauses.length - 1, 1)]!.replace(/[。.]$/, "").slice(0, int(14, 24));
  const opening = text.script === "hant" ? pick(OPENINGS) : "";
  return { ...text, title: `${opening}${clause}` };
}

/** The first sentences of a report, and a paragraph about something else. */
function merge(text: Text, means: Means): Text {
  const own = sentencesOf(means.other).slice(0, 2);
  const kept = cut(text, means);
  return { ...kept, body: `${kept.body}\n${join(own, means.other.script)}` };
}
