import { parseDecimal } from "#base";
import type { Alert, Bound, Change, Stance, Watch, WatchRule } from "#model";
import type { WatchClaim, WatchEvent, WatchTools } from "./claim.ts";
import { makeFold } from "./fold.ts";

/** What a test says of one claim. */
export interface Told {
  readonly value: string;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly change?: Change;
  readonly measure?: string;
  /** The subject; `""` for none. */
  readonly of?: string;
  readonly period?: string;
  readonly stance?: Stance;
  readonly voice?: string;
  readonly source?: string;
  readonly published?: string;
  readonly url?: string;
  readonly text?: string;
  readonly where?: Readonly<Record<string, string>>;
}

const NONE = { kind: "assumed", rule: "test" } as const;
const SPAN = { start: 0, end: 1 };
let made = 0;

/** Claims of one article. */
export function article(...told: readonly Told[]): readonly WatchClaim[] {
  const hash = (++made).toString(16).padStart(32, "0");
  return told.map((each, at) => claim(each, hash, at));
}

function claim(told: Told, hash: string, at: number): WatchClaim {
  const { value, unit = "USD", bound = "=", change, measure = "m.price", of = "比特幣", period, stance } = told;
  const { voice, source, published, url, text = `${wordsOf(made)}${value}`, where = {} } = told;
  const low = parseDecimal(value)!;
  return {
    id: `${hash.slice(20)}-${at}`,
    start: at,
    end: at + 1,
    low,
    high: low,
    bound,
    unit,
    exact: true,
    ...(change !== undefined && { change }),
    ...(of !== "" && { subject: { value: of, evidence: NONE } }),
    measure: { value: measure, evidence: NONE },
    label: "價",
    ...(period !== undefined && { period: { value: period, evidence: NONE } }),
    stance: { value: stance ?? "reported", evidence: NONE },
    voices: voice === undefined ? [] : [{ name: voice, span: SPAN }],
    qualifiers: Object.fromEntries(
      Object.entries(where).map(([name, each]) => [name, { value: each, evidence: NONE }]),
    ),
    sentence: { start: 0, end: text.length, text },
    article: {
      id: hash,
      hash,
      title: "簡報",
      ...(source !== undefined && { source }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
  };
}

/** Twelve characters that no other article has in this order. */
function wordsOf(number: number): string {
  return String.fromCharCode(...Array.from({ length: 12 }, (_, at) => 0x4e00 + ((number * 131 + at * 977) % 16_000)));
}

/** A watch that looks at `m.price`. */
export function watch(rule: WatchRule, more: Partial<Watch> & { readonly since?: number } = {}) {
  return { id: "w", label: { zh: "監看", en: "watch" }, facts: { measure: "m.price" }, rule, ...more };
}

/** An article that came in as the n-th entry, on the n-th day of 2025 at noon unless another instant is given. */
export function added(sequence: number, claims: readonly WatchClaim[], at = noon(sequence)) {
  return { cause: "added", sequence, at, article: claims[0]!.article.hash, claims } as const satisfies WatchEvent;
}

export function noon(day: number): string {
  return new Date(Date.UTC(2025, 0, day, 12)).toISOString();
}

/** Voices, else outlets, are origins; what differs in a period conflicts, by one origin is a revision. */
export const TOOLS: WatchTools = {
  originOf: ({ voices, article: { source, hash } }, print) => voices[0]?.name ?? print?.root ?? source ?? hash,
  compare: (a, b, judged) => {
    if (judged === "different" || a.period?.value !== b.period?.value) return "different";
    if (a.low.digits * 10n ** 9n === b.low.digits * 10n ** 9n && a.low.exponent === b.low.exponent) return "agree";
    return TOOLS.originOf(a) === TOOLS.originOf(b) ? "revision" : "conflict";
  },
  isOneOrigin: (a, b) => a === b || (a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a))),
  isTaken: (a, b) => (typeof a.print() === "string" ? a.print() === b.print() : undefined),
  rules: new Map([
    ["m.price", { kind: "price", qualifiers: ["basis"] }],
    ["m.growth", { kind: "change", qualifiers: ["window"] }],
  ]),
};

/** What a watch makes of a stream in which one article comes a day. */
export function run(rule: WatchRule, articles: readonly (readonly Told[])[], more: Parameters<typeof watch>[1] = {}) {
  return fold(
    rule,
    articles.map((told, at) => added(at + 1, article(...told))),
    more,
  );
}

/** What a watch makes of a stream of events. */
export function fold(rule: WatchRule, events: readonly WatchEvent[], more: Parameters<typeof watch>[1] = {}) {
  const made = makeFold([watch(rule, more)], TOOLS);
  const outcomes = events.map((event) => made.take(event));
  return { alerts: outcomes.flatMap(({ alerts }) => alerts), copies: outcomes.flatMap(({ copies }) => copies), made };
}

/** The days on which alerts were raised. */
export const daysOf = (alerts: readonly Alert[]) => alerts.map(({ sequence }) => sequence);
