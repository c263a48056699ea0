import { type Bounds, type Candidate, IS_CURRENT } from "./current.ts";
import { type Database, findRows } from "./database.ts";

interface Found {
  readonly day: number;
  readonly article: number;
  readonly sequence: number;
  readonly back: number;
}

const PAGE = 256;
/** Lists that are merged begin with less: most of each is never asked for. */
const FIRST_PAGE = 32;
const PAGE_MAX = 1 << 16;

/** A list of facts by a number: of subjects or of measures, with what else its rows are asked. */
export interface Posting {
  readonly table: "by_subject" | "by_measure";
  readonly column: "subject" | "measure";
  readonly numbers: readonly number[];
  /** Only for `by_subject`. */
  readonly measures?: readonly number[];
  readonly periods?: readonly number[];
}

/** Numbers written out in a statement; longer lists go in as one value. */
const WRITTEN_MAX = 4;

function conditions({ measures, periods }: Posting): {
  readonly sql: string;
  readonly values: readonly (string | number)[];
} {
  const asked = Object.entries({ measure: measures, period: periods }).flatMap(([column, numbers]) =>
    numbers === undefined ? [] : [{ column, numbers, isWritten: numbers.length <= WRITTEN_MAX }],
  );
  return {
    sql: asked
      .map(({ column, numbers, isWritten }) =>
        isWritten
          ? `and ${column} in (${numbers.map(() => "?").join(", ")})`
          : `and ${column} in (select value from json_each(?))`,
      )
      .join(" "),
    values: asked.flatMap<string | number>(({ numbers, isWritten }) =>
      isWritten ? numbers : [JSON.stringify(numbers)],
    ),
  };
}

/** Facts of a list that were current, newest first; several numbers are merged. */
export function* newestPostings(db: Database, posting: Posting, bounds: Bounds): Generator<Candidate> {
  const { table, column, numbers } = posting;
  const more = conditions(posting);
  const { from } = bounds;
  const begin = from && { ...from, sequence: from.sequence + 1, back: 0 };
  const page = (number: number, last: Found | undefined, limit: number) => {
    const behind = last === undefined ? [] : [last.day, last.article, last.sequence, last.back];
    const sql = `select day, article, sequence, back from ${table} as at where ${column} = ?
      ${last === undefined ? "" : "and (day, article, sequence, back) < (?, ?, ?, ?)"} and sequence > ? ${more.sql} and ${IS_CURRENT}
      order by day desc, article desc, sequence desc, back desc limit ?`;
    const { after, asOf } = bounds;
    return findRows<Found>(db, sql, number, ...behind, after, ...more.values, asOf, asOf, limit);
  };
  yield* merge(numbers.map((number) => pages((last, limit) => page(number, last ?? begin, limit))));
}

function* pages(load: (last: Found | undefined, limit: number) => readonly Found[]): Generator<Found> {
  let last: Found | undefined;
  for (let limit = FIRST_PAGE; ; limit = PAGE) {
    const rows = load(last, limit);
    yield* rows;
    if (rows.length < limit) return;
    last = rows[rows.length - 1];
  }
}

function* merge(lists: readonly Generator<Found>[]): Generator<Candidate> {
  const heads: { found: Found; readonly list: Generator<Found> }[] = [];
  for (const list of lists) {
    const next = list.next();
    if (next.done !== true) heads.push({ found: next.value, list });
  }
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) if (isBefore(heads[i]!.found, heads[first]!.found)) first = i;
    const head = heads[first]!;
    const { sequence, article, back } = head.found;
    yield { sequence, article, fact: -back };
    const next = head.list.next();
    if (next.done === true) heads.splice(first, 1);
    else head.found = next.value;
  }
}

/** Whether a comes before b, newest first. */
function isBefore(a: Found, b: Found): boolean {
  return (a.day - b.day || a.article - b.article || a.sequence - b.sequence || a.back - b.back) > 0;
}

/**
 * Facts of a list that were current, in the order of the ledger. Every page looks through the whole list, so a page that
 * was not enough is followed by one 16 times as long.
 */
export function* appendedPostings(db: Database, posting: Posting, bounds: Bounds): Generator<Candidate> {
  const { table, column, numbers } = posting;
  const more = conditions(posting);
  const sql = `select day, article, sequence, back from ${table} as at where ${column} in (select value from json_each(?))
    and (sequence, -back) > (?, ?) and sequence > ? and ${IS_CURRENT} ${more.sql} order by sequence, back desc limit ?`;
  let last = bounds.from === undefined ? { sequence: 0, fact: 0 } : { sequence: bounds.from.sequence, fact: -1 };
  for (let page = PAGE; ; page = Math.min(page * 16, PAGE_MAX)) {
    const values = [last.sequence, last.fact, bounds.after, bounds.asOf, bounds.asOf, ...more.values, page];
    const rows = findRows<Found>(db, sql, JSON.stringify(numbers), ...values);
    for (const { sequence, article, back } of rows) yield { sequence, article, fact: -back };
    if (rows.length < page) return;
    const { sequence, back } = rows[rows.length - 1]!;
    last = { sequence, fact: -back };
  }
}
