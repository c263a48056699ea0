import { compareFrames } from "./frames.ts";
import type { Print } from "./print.ts";
import { shareOf } from "./sketch.ts";

/**
 * How two articles hang together. `copy`: the words of one stand in the other. `rewrite`: the same figures of the same
 * names in other words, in the same days. `title`: their titles say the same within days; they may be two reports.
 */
export type RelationKind = "copy" | "rewrite" | "title";

export interface Relation {
  readonly kind: RelationKind;
  /** Of the shorter one's words, how many stand in the other: 0 to 1. */
  readonly words: number;
  /** Of all words of both, how many stand in both: 1 when the two are one text. */
  readonly whole: number;
  /** Of what the figures of the one with fewer tell, how much the other prints too: 0 to 1. */
  readonly figures: number;
  /** Figures that both print. */
  readonly common: number;
  /** How much those tell; see `figureWeight`. */
  readonly told: number;
  /** Figures and dates that both print in the same words. */
  readonly alike: number;
}

/** Shingles under which a text is too short to be a copy of anything. */
const SHINGLES_LEAST = 20;
const COPY_WORDS = 0.4;
/** With so many of the words the figures need not be many. */
const COPY_SURE = 0.75;
const COPY_FIGURES = 0.5;
const COPY_TOLD = 2;
/** A copy that comes later must have all the figures: what tells of another month in the same words has others. */
const COPY_DAYS = 14;
const COPY_LATE_FIGURES = 0.9;
/** Of frames that both have, at most one in four is filled otherwise in a copy. */
const ALIKE_EACH_APART = 3;
/** With nearly all figures in common, clauses in another order are no other filling. */
const SURE_TOLD = 6;
const SURE_FIGURES = 0.9;
const REWRITE_DAYS = 5;
const REWRITE_TOLD = 4;
const REWRITE_FIGURES = 0.6;
const TITLE_DAYS = 3;
const TITLE_ALIKE = 0.5;
/** Where one prints no figure, the titles must be nearly one. */
const TITLE_UNTOLD = 0.8;
const TITLE_LEAST = 4;
const TITLE_TOLD = 1;
const TITLE_FIGURES = 1 / 3;

/** Whether one of two texts is so short that its words alone do not tell a copy. */
export function isShort(a: Print, b: Print): boolean {
  const { left, right } = shareOf(a.text, b.text);
  return Math.min(left, right) < SHINGLES_LEAST;
}

/** What two articles are to each other; `undefined` when nothing says that they belong together. The order does not matter. */
export function relate(a: Print, b: Print): Relation | undefined {
  const { alike, apart } = compareFrames(a.frames, b.frames);
  const figures = compareFigures(a, b);
  const isOtherFilling = apart > 0 && alike < ALIKE_EACH_APART * apart;
  if (isOtherFilling && !(figures.told >= SURE_TOLD && figures.figures >= SURE_FIGURES)) return undefined;
  const shared = shareOf(a.text, b.text);
  const least = Math.min(shared.left, shared.right);
  const words = least < SHINGLES_LEAST ? 0 : shared.common / least;
  const whole = words === 0 ? 0 : shared.common / (shared.left + shared.right - shared.common);
  const evidence = { words, whole, alike, ...figures };
  const kind = kindOf(a, b, evidence);
  return kind === undefined ? undefined : { kind, ...evidence };
}

type Evidence = Omit<Relation, "kind">;

function kindOf(a: Print, b: Print, evidence: Evidence): RelationKind | undefined {
  const gap = daysBetween(a, b);
  if (isCopy(a, b, evidence, gap)) return "copy";
  if (gap !== undefined && gap <= REWRITE_DAYS && isRewrite(a, b, evidence)) return "rewrite";
  if ((gap === undefined || gap <= TITLE_DAYS) && isSameTitle(a, b, evidence)) return "title";
  return undefined;
}

function isCopy(
  a: Print,
  b: Print,
  { words, figures, common, told, alike }: Evidence,
  gap: number | undefined,
): boolean {
  if (words < COPY_WORDS) return false;
  const isTold = a.figures.keys.length > 0 && b.figures.keys.length > 0;
  if (gap !== undefined && gap > COPY_DAYS) return words >= COPY_SURE && (!isTold || figures >= COPY_LATE_FIGURES);
  if (!isTold) return words >= COPY_SURE;
  return words >= COPY_SURE ? common > 0 : figures >= COPY_FIGURES && told + alike >= COPY_TOLD;
}

function isRewrite(a: Print, b: Print, { figures, told }: Evidence): boolean {
  if (told < REWRITE_TOLD || figures < REWRITE_FIGURES) return false;
  for (const entity of a.entities) if (b.entities.has(entity)) return true;
  return false;
}

/** Titles that are alike, where figures do not say that they tell of two things. */
function isSameTitle(a: Print, b: Print, { figures, told }: Evidence): boolean {
  const { common: alike, left, right } = shareOf(a.title, b.title);
  const isUntold = a.figures.told < TITLE_TOLD || b.figures.told < TITLE_TOLD;
  const least = (isUntold ? TITLE_UNTOLD : TITLE_ALIKE) * (left + right);
  if (left < TITLE_LEAST || right < TITLE_LEAST || 2 * alike < least) return false;
  return isUntold || (told >= TITLE_TOLD && figures >= TITLE_FIGURES);
}

function compareFigures(a: Print, b: Print): Pick<Evidence, "figures" | "common" | "told"> {
  const [mine, others] = [a.figures, b.figures];
  let [left, right, common, told] = [0, 0, 0, 0];
  while (left < mine.keys.length && right < others.keys.length) {
    const [own, other] = [mine.keys[left]!, others.keys[right]!];
    if (own === other) {
      common++;
      told += mine.weights[left]!;
    }
    if (own <= other) left++;
    if (other <= own) right++;
  }
  const least = Math.min(mine.told, others.told);
  return { common, told, figures: least === 0 ? 0 : told / least };
}

/** Days between two articles at the least; `undefined` when one has no day. */
export function daysBetween({ days: a }: Print, { days: b }: Print): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.max(0, a.first - b.last, b.first - a.last);
}
