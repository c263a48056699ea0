/** What the audit was made for, case by case, and what it promises of every article. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { meet, quotient } from "#algebra";
import { auditArticle, auditArticles, type Finding, makePaper } from "#audit";
import { allowedBy } from "#audit/claim.ts";
import type { Interval } from "#base";
import { knowledge, readCase } from "./audit-case.ts";
import { readCorpus } from "./read-corpus.ts";

const published = "2025-11-10";

interface Worked {
  readonly says: string;
  readonly body: string;
  /** Every finding about amounts: its verdict, what decided, and the printed figures. */
  readonly found: readonly string[];
}

const WORKED: readonly Worked[] = [
  {
    says: "parts that are the whole hold",
    body: "三部會提出75億元的礦坑整治案，包括20億元、50億元與5億元。",
    found: ["holds: 75億元, 20億元, 50億元, 5億元"],
  },
  {
    says: "the lots of a fund of up to 1,000 million do not fill it",
    body: "該基金投資高達10億美元，其中包括向甲公司投資5億美元、向乙公司投資2.45億美元、向丙公司投資1億美元，以及向丁公司投資4,500萬美元。",
    found: ["incomplete by list: 10億美元, 5億美元, 2.45億美元, 1億美元, 4,500萬美元"],
  },
  {
    says: "an upper end is not missed by parts below it, even when the words say that they are all",
    body: "補助案高達10億元，分成3億元、2.45億元與1億元三級。",
    found: ["incomplete by list: 10億元, 3億元, 2.45億元, 1億元"],
  },
  {
    says: "a share of one source and a total of another are of different sources",
    body: "Luxor稱，中國占全球比特幣總算力14.05%，每秒約145艾哈希。CoinMarketCap指出，全球比特幣總算力目前為每秒1,137.06艾哈希。",
    found: ["different by source: 約145艾哈希, 14.05%, 1,137.06艾哈希"],
  },
  {
    says: "two voices with two tolls stay side by side",
    body: "縣長說，礦橋倒塌造成至少32人死亡，但工會表示，礦橋倒塌造成至少40人死亡。",
    found: ["divergent by contrast: 至少32人, 至少40人"],
  },
];

function lineOf({ verdict, by, terms }: Finding, text: string): string {
  const printed = terms.map(({ claim }) => text.slice(claim.start, claim.end));
  return `${verdict}${by.length > 0 ? ` by ${by.join(" ")}` : ""}: ${printed.join(", ")}`;
}

test.each(WORKED)("$says", ({ body, found }) => {
  const reading = readCase({ title: "", body, published });
  expect(auditArticle(reading, knowledge).findings.map((finding) => lineOf(finding, reading.article.text))).toEqual(
    found,
  );
});

describe("five countries of one map of hash rates", () => {
  const rows = [
    ["美國", "35.81", "323.4"],
    ["俄羅斯", "16.61", "150"],
    ["中國", "13.84", "125"],
    ["巴拉圭", "3.87", "35"],
    ["阿聯", "3.54", "32"],
  ] as const;
  const told = rows.map(([land, share, rate]) => `${land}占全球比特幣總算力${share}%，算力為每秒${rate}艾哈希`);

  it.each([
    ["one sentence", "；"],
    ["paragraphs", "。¶"],
  ])("raise no alarm in %s", (_, joint) => {
    const body = `Luxor第三季統計，${told.join(joint)}。`.replaceAll("¶", "\n");
    const { findings } = auditArticle(readCase({ title: "", body, published }), knowledge);
    expect(findings.filter(({ verdict }) => verdict !== "holds" && verdict !== "agree")).toEqual([]);
  });

  it("imply totals that share an interval", () => {
    const totals = told.map((body) => {
      const [share, rate] = makePaper(readCase({ title: "", body, published })).claims;
      return quotient(allowedBy(rate!), allowedBy(share!))!;
    });
    const shared = totals.reduce<Interval | undefined>((all, one) => all && meet(all, one), totals[0]);
    expect(shared).toBeDefined();
  });
});

describe("of every article of the corpora", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"));
  const cases = files.flatMap((file) => readCorpus(join(import.meta.dirname, file), file));
  const readings = cases.map((one) => readCase(one, one.name));
  const some = fc.constantFrom(...readings);

  it("terms are printed figures of the articles given, never what was computed", () => {
    const { articles, reports } = auditArticles(readings, knowledge);
    const printed = new Map(readings.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
    const findings = [...articles.flatMap((each) => each.findings), ...reports];
    const terms = findings.flatMap((finding) => finding.terms);
    expect(terms.length).toBeGreaterThan(cases.length);
    for (const { claim } of terms) {
      const { id, start, end, low, high, unit, bound } = claim;
      expect(printed.get(id)).toMatchObject({ id, start, end, low, high, unit, bound });
    }
  });

  it("findings do not depend on the order of facts, and are the same each time", () => {
    fc.assert(
      fc.property(
        some.chain((reading) =>
          fc.tuple(fc.constant(reading), fc.shuffledSubarray([...reading.facts], { minLength: reading.facts.length })),
        ),
        ([reading, facts]) => {
          const audited = auditArticle(reading, knowledge);
          expect(auditArticle({ ...reading, facts }, knowledge)).toEqual(audited);
          expect(auditArticle(reading, knowledge)).toEqual(audited);
        },
      ),
      { numRuns: 300 },
    );
  });
});
