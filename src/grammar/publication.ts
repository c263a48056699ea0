import { addMonths, boundsOf, dayText, fromSerial, isDay, toSerial } from "#base";
import { type Cues, readCues } from "./publication-cue.ts";

/** A date of publication that was inferred, and the rule that did it. */
export interface Inferred {
  /** EDTF day, or interval from the first to the last day that is possible. */
  readonly edtf: string;
  readonly rule: "today-in-brackets" | "day-of-month" | "latest-day" | "between-neighbours";
}

/** An article with something to hold it in time: the days it may be of, each with its price. */
interface Node {
  readonly index: number;
  readonly rule: Inferred["rule"] | "given";
  /** How long after its day the article may still have appeared. */
  readonly after: number;
  readonly states: readonly { readonly serial: number; readonly price: number }[];
}

interface Placed {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly rule: Inferred["rule"] | "given";
}

/** An article that speaks of 9月29日 as past appeared within this many days, as far as one can say. */
const AFTER_DAY = 14;
/** The order of a page is only nearly that of time: neighbours are widened by so many days. */
const WIDEN = 2;
/** Above the first and below the last dated article lies at most this much more. */
const OPEN_END = 31;
/** Nothing is said when more days than these are possible. */
const WIDEST = 92;
const PRICE_OF_GAP = 0.02;
const PRICE_OF_DISORDER = 0.1;
/** One article out of order costs no more than this, however far it is: it must not pull the others along. */
const DISORDER_MAX = 3;
const PRICE_OF_MONTH = 0.3;
/** A month printed with its year may well lie far back. */
const PRICE_OF_DATED_MONTH = 0.02;
const PRICE_OF_YEAR = 1;
/** A day that makes the page so little dearer is possible too. */
const PRICE_OF_DOUBT = 0.5;
/** What leaving an article out must save before it counts as out of order. */
const PRICE_OF_OUTLIER = 1.5;
const OUTLIER_ROUNDS = 3;

/**
 * Publication dates of the undated articles of one page, given in page order (newest first, nearly). In: texts, and
 * dates where they are known. Out, for each article: an EDTF day or interval with the rule that gave it; `undefined`
 * when it has a date already or nothing tells. Days of the month are put into months so that the order of the page and
 * the months printed hold best together; an article without a cue lies between its neighbours. No clock is read.
 */
export function inferPublished(
  articles: readonly { readonly text: string; readonly published?: string }[],
): readonly (Inferred | undefined)[] {
  const cues = articles.map(({ text, published }) => (published === undefined ? readCues(text) : undefined));
  const givens = articles.map(({ published }) => (published === undefined ? undefined : boundsOf(published)));
  const year = pageYear(
    cues,
    givens.flatMap((bounds) => bounds?.last?.year ?? []),
  );
  if (year === undefined) return articles.map(() => undefined);
  const nodes = articles.flatMap((_, index) => {
    const bounds = givens[index];
    const day = bounds?.last ?? bounds?.first;
    if (day !== undefined)
      return [{ index, rule: "given", after: 0, states: [{ serial: toSerial(day), price: 0 }] } as const];
    const own = cues[index];
    return own === undefined ? [] : makeNode(index, own, year);
  });
  const placed = anchored(nodes, cues) ? placeNodes(dropOutliers(nodes)) : [];
  let next = 0;
  return articles.map((_, index) => {
    while (next < placed.length && placed[next]!.index < index) next++;
    const own = placed[next]?.index === index ? placed[next] : undefined;
    const below = placed[own === undefined ? next : next + 1];
    return cues[index] === undefined ? undefined : infer(own, placed[next - 1], below);
  });
}

/** The year of the page. When it is not sure, the next one is as likely: last year's figures are the news of January. */
interface PageYear {
  readonly year: number;
  readonly sure: boolean;
}

/**
 * The latest year that is printed with a month, else that several articles print, else that one prints. It is sure when
 * two articles print months of it, or when it is spoken of as still running.
 */
function pageYear(cues: readonly (Cues | undefined)[], given: readonly number[]): PageYear | undefined {
  if (given.length > 0) return { year: Math.max(...given), sure: true };
  const printed = cues.flatMap((own) => (own?.year === undefined ? [] : { year: own.year, detailed: own.detailed }));
  const detailed = printed.filter((own) => own.detailed).map((own) => own.year);
  const plain = printed.map((own) => own.year);
  const repeated = plain.filter((year, at) => plain.indexOf(year) !== at);
  const [years = []] = [detailed, repeated, plain].filter((some) => some.length > 0);
  if (years.length === 0) return undefined;
  const year = Math.max(...years);
  const running = cues.some((own) => own?.running === year);
  return { year, sure: running || detailed.filter((one) => one === year).length > 1 };
}

/** Without one month printed on the whole page, days of a month hang in the air. */
function anchored(nodes: readonly Node[], cues: readonly (Cues | undefined)[]): boolean {
  return nodes.some(({ rule }) => rule === "given") || cues.some((own) => own !== undefined && own.months.length > 0);
}

function makeNode(index: number, own: Cues, page: PageYear): Node[] {
  const { year } = page;
  const low = Math.min(own.year ?? year - 1, year);
  if (own.day !== undefined) {
    const states = Array.from({ length: 36 }, (_, month) => addMonths({ year: year - 1, month: 1 }, month))
      .filter((at) => at.year >= low && isDay(at.year, at.month, own.day!))
      .map((at) => toSerial({ ...at, day: own.day! }))
      .map((serial) => ({ serial, price: priceOf(own, serial, page) }));
    return [{ index, rule: own.exact ? "today-in-brackets" : "day-of-month", after: own.exact ? 0 : 1, states }];
  }
  const days = own.months.filter((at) => at.day !== undefined && (at.year === undefined || at.year === year));
  if (days.length === 0) return [];
  const states = [year - 1, year, year + 1]
    .filter((candidate) => candidate >= low)
    .map((candidate) =>
      Math.max(...days.map((at) => toSerial({ year: at.year ?? candidate, month: at.month, day: at.day! }))),
    )
    .map((serial) => ({ serial, price: priceOf(own, serial, page) }));
  return [{ index, rule: "latest-day", after: AFTER_DAY, states }];
}

/** How ill a day agrees with the months the article prints and with the year of the page. */
function priceOf(own: Cues, serial: number, { year, sure }: PageYear): number {
  const at = fromSerial(serial);
  const ages = own.months.map((past) => {
    const months = at.year * 12 + at.month - ((past.year ?? at.year) * 12 + past.month);
    if (past.year === undefined) return PRICE_OF_MONTH * ((months + 12) % 12);
    return PRICE_OF_DATED_MONTH * Math.min(12, Math.max(0, months));
  });
  const age = ages.length === 0 ? 0 : Math.min(...ages);
  const off = sure || at.year <= year ? Math.abs(at.year - year) : at.year - year - 1;
  return age + PRICE_OF_YEAR * off;
}

/** The prices of the cheapest paths from the top to each state, and from the end to it, its own counted in both. */
interface Paths {
  readonly down: readonly (readonly number[])[];
  readonly up: readonly (readonly number[])[];
}

function findPaths(nodes: readonly Node[]): Paths {
  const down = sweep(nodes, (above, upper, _, lower) => disorder(above, upper, lower));
  const up = sweep(nodes.toReversed(), (_, lower, above, upper) => disorder(above, upper, lower));
  return { down, up: up.reverse() };
}

/** Articles without which the page would be in much better order speak of old days: they are not held to them. */
function dropOutliers(nodes: readonly Node[]): readonly Node[] {
  let kept = nodes;
  for (let round = 0; round < OUTLIER_ROUNDS; round++) {
    const { down, up } = findPaths(kept);
    const savings = kept.map((node, at) =>
      node.rule === "given" ? 0 : Math.min(...down.at(-1)!) - without(kept, down, up, at),
    );
    const next = kept.filter((_, at) => {
      const saving = savings[at]!;
      return saving <= PRICE_OF_OUTLIER || saving < (savings[at - 1] ?? 0) || saving <= (savings[at + 1] ?? 0);
    });
    if (next.length === kept.length) break;
    kept = next;
  }
  return kept;
}

/** The price of the page when one article is left out. */
function without(nodes: readonly Node[], down: Paths["down"], up: Paths["up"], at: number): number {
  const above = nodes[at - 1];
  const below = nodes[at + 1];
  if (above === undefined) return below === undefined ? 0 : Math.min(...up[at + 1]!);
  if (below === undefined) return Math.min(...down[at - 1]!);
  const ways = above.states.map(({ serial }, a) => {
    const on = below.states.map((state, b) => up[at + 1]![b]! + disorder(above, serial, state.serial));
    return down[at - 1]![a]! + Math.min(...on);
  });
  return Math.min(...ways);
}

/**
 * The days of each node on the cheapest path down the page, and on paths hardly dearer: when 3日 may be of September
 * or of October, both ends are kept.
 */
function placeNodes(nodes: readonly Node[]): Placed[] {
  const { down, up } = findPaths(nodes);
  return nodes.map(({ index, rule, after, states }, at) => {
    const costs = states.map(({ price }, state) => down[at]![state]! + up[at]![state]! - price);
    const best = Math.min(...costs);
    const likely = states.filter((_, state) => costs[state]! <= best + PRICE_OF_DOUBT).map(({ serial }) => serial);
    return { index, rule, first: Math.min(...likely), last: Math.max(...likely) + after };
  });
}

/** For each state of each node the price of the cheapest path to it, from the first node on. */
function sweep(
  nodes: readonly Node[],
  step: (before: Node, from: number, node: Node, to: number) => number,
): number[][] {
  const all: number[][] = [];
  nodes.forEach((node, at) => {
    const before = nodes[at - 1];
    const costs = node.states.map(({ serial, price }) => {
      if (before === undefined) return price;
      const ways = before.states.map((state, i) => all[at - 1]![i]! + step(before, state.serial, node, serial));
      return Math.min(...ways) + price;
    });
    all.push(costs);
  });
  return all;
}

/** The price of an older article, on a day, standing below a newer one. */
function disorder(above: Node, upper: number, lower: number): number {
  const gap = upper - lower;
  const beyond = Math.max(0, -gap - above.after);
  return PRICE_OF_GAP * Math.abs(gap + beyond) + Math.min(DISORDER_MAX, PRICE_OF_DISORDER * beyond);
}

function infer(own: Placed | undefined, above: Placed | undefined, below: Placed | undefined): Inferred | undefined {
  if (own !== undefined && own.rule !== "given") {
    if (own.rule !== "latest-day") return toInferred(own.first, own.last, own.rule);
    const last = above === undefined ? own.last : Math.min(own.last, above.last + WIDEN);
    return toInferred(own.first, Math.max(own.first + 1, last), "latest-day");
  }
  if (above === undefined && below === undefined) return undefined;
  const first = below === undefined ? above!.first - OPEN_END : below.first - WIDEN;
  const last = above === undefined ? below!.last + OPEN_END : above.last + WIDEN;
  return toInferred(Math.min(first, last), Math.max(first, last), "between-neighbours");
}

function toInferred(first: number, last: number, rule: Inferred["rule"]): Inferred | undefined {
  if (last - first > WIDEST) return undefined;
  const from = dayText(fromSerial(first));
  return { edtf: first === last ? from : `${from}/${dayText(fromSerial(last))}`, rule };
}
