import { type Decimal, decimal } from "#base";
import { openMemoryLedger } from "#ledger";
import type { Article, Figure, Reading, Time } from "#model";

const AT = "2025-11-03T08:00:00.000Z";
const RUN = { id: "example", engine: "0.0.0", revision: 1 };

/** Every kind of bound, a money range, a rise, a rank; times printed, carried and assumed. Figures are made up. */
const BODY = [
  "礦務單位20日公布，第3季產量達1萬2,500公噸，較上季增加8.4%，近7成運往鄰近港口。",
  "公司說，10月以來每公噸報價約在105,000美元至121,000美元之間，逾40名礦工完成訓練，至少3座礦場復工。",
].join("\n");

const amount = (digits: number, exponent = 0): Decimal => decimal(BigInt(digits), exponent);

const FIGURES: readonly (readonly [printed: string, rest: Partial<Figure> & { readonly low: Decimal }])[] = [
  ["1萬2,500公噸", { low: amount(125, 2), unit: "t", change: "to" }],
  ["8.4%", { low: amount(84, -1), unit: "%", change: "up" }],
  ["近7成", { low: amount(7, 1), unit: "%", bound: "<" }],
  ["約在105,000美元至121,000美元", { low: amount(105000), high: amount(121000), unit: "USD", bound: "about" }],
  ["逾40名", { low: amount(40), unit: "person", bound: ">", exact: true }],
  ["至少3座", { low: amount(3), unit: "1", bound: ">=", exact: true }],
];

const TIMES: readonly (readonly [printed: string, edtf: string, evidence: Time["evidence"]])[] = [
  ["20日", "2025-10-20", { year: "assumed", month: "carried", day: "printed" }],
  ["第3季", "2025-07/2025-09", { year: "assumed", month: "printed" }],
  ["10月以來", "2025-10/..", { year: "assumed", month: "printed" }],
];

/** A reading made by hand: the text of {@link BODY} under a title of its own. */
export function makeExample(number: number, rest: Partial<Article> = {}): Reading {
  const title = rest.title ?? `第${number}號礦場增產`;
  const text = `${title}\n${BODY}`;
  const place = (printed: string) => {
    const start = text.indexOf(printed, title.length);
    return { start, end: start + printed.length, rule: "example" };
  };
  const body = title.length + 1;
  const line = text.indexOf("\n", body);
  const article: Article = {
    id: `example-${number}`,
    hash: number.toString(16).padStart(32, "0"),
    title,
    text,
    blocks: [
      { start: 0, end: title.length, kind: "title" },
      { start: body, end: line, kind: "paragraph" },
      { start: line + 1, end: text.length, kind: "paragraph" },
    ],
    lang: "zh-Hant",
    published: `2025-10-${String(10 + (number % 20)).padStart(2, "0")}`,
    publishedBy: number % 2 === 0 ? { kind: "printed", rule: "page" } : { kind: "assumed", rule: "neighbours" },
    topics: ["礦業"],
    source: "範例社",
    ...rest,
  };
  return {
    article,
    figures: FIGURES.map(([printed, { low, ...more }]) => ({
      ...place(printed),
      low,
      high: low,
      bound: "=",
      unit: "1",
      ...more,
    })),
    times: TIMES.map(([printed, edtf, evidence]) => ({ ...place(printed), edtf, evidence })),
    entities: [],
    facts: [],
    taught: [],
  };
}

/** A ledger in memory with so many examples and whatever else is given. */
export async function openExample(count: number, others: readonly Reading[] = []) {
  const ledger = openMemoryLedger();
  const examples = Array.from({ length: count }, (_, index) => makeExample(index + 1));
  if (count + others.length > 0) await ledger.append([...examples, ...others], RUN, AT);
  return ledger;
}
