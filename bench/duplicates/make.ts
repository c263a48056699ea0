import { type Generated, generateArticles } from "#bench/generate/index.ts";
import { makeRandom, type Random } from "#bench/random.ts";
import { HOWS, type How, later, type Made, outletOf, sentencesOf } from "./rewrite.ts";
import type { WordSet } from "./words.ts";

/** One in five is made from another, a tenth looks like one and is none. */
const COPIES = 0.2;
const NEGATIVES = 0.1;
/** Paragraphs of own reporting come from articles that the set does not hold. */
const OWN_SEED = 77_001;
const NAMES = Object.keys(HOWS) as How[];

/** Articles of our own wording, some of them copies and rewrites of others, in the order of their days. */
export function makeArticles(count: number, seed: number, words: WordSet): readonly Made[] {
  const copies = Math.round(count * COPIES);
  const negatives = Math.round(count * NEGATIVES);
  const random = makeRandom(seed, 0x5704);
  const generated = generateArticles(count - copies - negatives, seed).filter(({ body }) => body.length > 60);
  while (generated.length < count - copies - negatives)
    // a few are too short to be told apart
    (generated as Generated[]).push(
      ...generateArticles(50, seed + generated.length).filter(({ body }) => body.length > 60),
    );
  const firsts = generated.slice(0, count - copies - negatives).map((each, story) => toFirst(each, story, random));
  const planted = plant(firsts, copies, words, random);
  const others = Array.from({ length: negatives }, (_, at) => makeNegative(firsts, at, random));
  return [...firsts, ...planted, ...others].toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1,
  );
}

function toFirst({ title, body, published, script }: Generated, story: number, random: Random): Made {
  return {
    id: `first-${story}`,
    title,
    body,
    published,
    script,
    story,
    source: outletOf(random, script),
    how: "first",
  };
}

/** Copies of some: most have one or two, a few have many. */
function plant(firsts: readonly Made[], count: number, words: WordSet, random: Random): readonly Made[] {
  const planted: Made[] = [];
  const elsewhere = generateArticles(400, OWN_SEED).filter(({ body }) => body.length > 60);
  for (const first of random.some(firsts, firsts.length)) {
    const many = random.chance(0.06) ? random.int(4, 8) : random.int(1, 2);
    for (let copy = 0; copy < many && planted.length < count; copy++) {
      const how = NAMES[planted.length % NAMES.length]!;
      const outlet = outletOf(random, first.script);
      const other = random.pick(elsewhere.filter(({ script }) => script === first.script));
      const made = HOWS[how](first, { ...random, words, other, outlet });
      planted.push({
        ...first,
        ...made,
        id: `copy-${planted.length}`,
        published: later(first.published, random.int(0, 2)),
        source: outlet,
        how,
      });
    }
    if (planted.length >= count) break;
  }
  return planted;
}

/** What only looks like a copy: the same words a month later, a follow-up with new figures, another deal of one company. */
function makeNegative(firsts: readonly Made[], at: number, random: Random): Made {
  const first = random.pick(firsts);
  const own = { id: `other-${at}`, story: firsts.length + at, source: outletOf(random, first.script) };
  const change = (text: string) =>
    text.replaceAll(/[\d０-９]+(?:[.,．][\d０-９]+)*/g, (number) => otherNumber(number, random));
  const sentences = sentencesOf(first);
  if (at % 3 === 1 && sentences.length > 3) {
    const news = sentences.slice(0, -1).map(change);
    const body = [...news, sentences.at(-1)!].join(first.script === "en" ? " " : "");
    const published = later(first.published, random.int(1, 4));
    return { ...first, ...own, title: change(first.title), body, published, how: "follow-up" };
  }
  if (at % 3 === 2) {
    const other = random.pick(firsts.filter(({ script }) => script === first.script));
    const [company, old] = [first, other].map(({ title }) => /^[\p{Script=Han}]{4}/u.exec(title)?.[0]);
    const put = (text: string) => change(old === undefined ? text : text.replaceAll(old, company ?? old));
    return {
      ...other,
      ...own,
      title: put(other.title),
      body: put(other.body),
      published: first.published,
      how: "other-deal",
    };
  }
  const [title, body] = [change(first.title), change(first.body)];
  return { ...first, ...own, title, body, published: later(first.published, 30), how: "next-month" };
}

/** As many digits, another amount; days and years stay plausible. */
function otherNumber(printed: string, random: Random): string {
  const isWide = /[０-９]/.test(printed);
  const number = printed.replaceAll(/[０-９．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
  const other = changeNumber(number, random);
  return isWide ? other.replaceAll(/[\d.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)) : other;
}

function changeNumber(number: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(number)) return number;
  if (/^\d{1,2}$/.test(number)) return String(random.int(1, number.length === 1 ? 9 : 28));
  const change = (digit: string, place: number) =>
    String(place === 0 ? random.int(1, 9) : (Number(digit) + random.int(1, 9)) % 10);
  return number.replaceAll(/\d/g, change);
}
