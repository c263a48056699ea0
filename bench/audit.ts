/** What the audit finds of errors that were made on purpose, and what it wrongly calls one. */
import { writeFileSync } from "node:fs";
import { loadCorpora } from "./audit/corpora.ts";
import { reportOn } from "./audit/details.ts";
import { makeReader } from "./audit/reader.ts";
import { type CorpusScore, type Outcome, scoreCorpus } from "./audit/score.ts";
import { INJECTORS } from "./inject/index.ts";
import type { Result } from "./report.ts";

const GENERATED = 2_000;
const GENERATED_QUICK = 120;
const NAMES: Readonly<Record<string, string>> = {
  generated: "generated",
  traps: "made to mislead",
  reference: "60 of ours",
  sample: "sample",
  gold: "20 real articles",
};

/** One column a corpus, one row a kind of error. `details` names a file for every miss and every wrong flag. */
export async function benchAudit(isQuick: boolean, details?: string): Promise<Result> {
  const read = await makeReader();
  const scores: CorpusScore[] = [];
  for (const corpus of await loadCorpora(isQuick ? GENERATED_QUICK : GENERATED))
    scores.push(await scoreCorpus(corpus, read));
  if (details !== undefined) writeFileSync(details, reportOn(scores));
  const outcomes = scores.flatMap((score) => score.outcomes);
  const articles = total(scores, "articles");
  const alarms = scores.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
  const columns = [...scores.map((score) => [score]), scores];
  const row = (name: string, cell: (some: readonly CorpusScore[]) => string) => [name, ...columns.map(cell)];
  return {
    name: "audit",
    title: "Errors made on purpose: found, and false alarms",
    columns: ["", ...scores.map(({ name }) => NAMES[name] ?? name), "all"],
    rows: [
      row("clean articles", (some) => total(some, "articles").toLocaleString("en-US")),
      row("figures that words tie to others, %", (some) => percent(total(some, "checkable"), total(some, "figures"))),
      ...Object.keys(INJECTORS).map((kind) =>
        row(`${kind}, found of checkable`, (some) => foundOf(outcomesOf(some).filter((each) => each.kind === kind))),
      ),
      row("**all errors, found of checkable**", (some) => foundOf(outcomesOf(some))),
      row("**of those that no longer fit, found**", (some) =>
        foundOf(outcomesOf(some).filter(({ isStillTrue }) => !isStillTrue)),
      ),
      row("of errors in other places, found, %", (some) => {
        const others = outcomesOf(some).filter((each) => !each.isCheckable);
        return percent(others.filter(({ isFound }) => isFound).length, others.length);
      }),
      row("**flags that are right, %**", (some) => precisionOf(some)?.toFixed(1) ?? "–"),
      row("**false alarms per 100 clean articles**", (some) =>
        ((100 * some.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0)) / total(some, "articles")).toFixed(
          2,
        ),
      ),
    ],
    notes: [
      "One error an article: a digit, two digits swapped, a nought too many or too few, 萬 for 億, % for points, a unit, two names swapped, a total or part 1–30 % off, a year or day. Then the article is read and audited anew.",
      "Checkable: in the clean article, words and not values tie the figure, date or name to others. Found: a new `fails` or `conflict` joins the changed place. Right: flags that join it, of all new flags and all flags of clean articles.",
      `Of the checkable errors that were missed, ${percent(...missesStillTrue(outcomes))} % still fit all that the words say: a last digit within the rounding, a number that is wrong and still the higher one. The text alone cannot show them.`,
      "The generated articles are made of numbers that agree (`bench/generate/`); with other periods, plans, companies and outlets beside them that could be mistaken.",
      "The checks were written with these articles at hand: new ones will fare worse. A swapped name is checkable only where the title or another sentence tells its figure again under its name.",
    ],
    json: {
      found: share(outcomes.filter(isHit).length, outcomes.filter((each) => each.isCheckable).length),
      foundOfUnfitting: share(
        outcomes.filter(isHit).length,
        outcomes.filter((each) => each.isCheckable && !each.isStillTrue).length,
      ),
      precision: (precisionOf(scores) ?? 0) / 100,
      falseAlarmsPer100: (100 * alarms) / articles,
      checkable: share(total(scores, "checkable"), total(scores, "figures")),
      corpora: Object.fromEntries(
        scores.map((score) => {
          const checkable = score.outcomes.filter((each) => each.isCheckable);
          return [
            score.name,
            {
              injected: score.outcomes.length,
              checkable: checkable.length,
              found: share(checkable.filter(isHit).length, checkable.length),
              precision: (precisionOf([score]) ?? 0) / 100,
              falseAlarmsPer100: (100 * score.falseAlarms.length) / score.articles,
            },
          ];
        }),
      ),
      kinds: Object.fromEntries(
        Object.keys(INJECTORS).map((kind) => {
          const some = outcomes.filter((each) => each.kind === kind);
          const checkable = some.filter((each) => each.isCheckable);
          return [
            kind,
            {
              injected: some.length,
              checkable: checkable.length,
              found: share(checkable.filter(isHit).length, checkable.length),
            },
          ];
        }),
      ),
    },
  };
}

const outcomesOf = (some: readonly CorpusScore[]) => some.flatMap(({ outcomes }) => outcomes);
const isHit = ({ isCheckable, isFound }: Outcome) => isCheckable && isFound;

function total(scores: readonly CorpusScore[], of: "articles" | "figures" | "checkable"): number {
  return scores.reduce((sum, score) => sum + score[of], 0);
}

/** `84 % of 1,234`. */
function foundOf(outcomes: readonly Outcome[]): string {
  const checkable = outcomes.filter((each) => each.isCheckable);
  if (checkable.length === 0) return "–";
  return `${percent(checkable.filter(isHit).length, checkable.length)} % of ${checkable.length.toLocaleString("en-US")}`;
}

function precisionOf(scores: readonly CorpusScore[]): number | undefined {
  const right = outcomesOf(scores).reduce((sum, each) => sum + each.right.length, 0);
  const wrong = scores.reduce(
    (sum, { falseAlarms, outcomes }) =>
      sum + falseAlarms.length + outcomes.reduce((all, each) => all + each.wrong.length, 0),
    0,
  );
  return right + wrong === 0 ? undefined : (100 * right) / (right + wrong);
}

function missesStillTrue(outcomes: readonly Outcome[]): readonly [number, number] {
  const missed = outcomes.filter(({ isCheckable, isFound }) => isCheckable && !isFound);
  return [missed.filter(({ isStillTrue }) => isStillTrue).length, missed.length];
}

const share = (some: number, all: number) => (all === 0 ? 0 : some / all);
const percent = (some: number, all: number) => (all === 0 ? "–" : ((100 * some) / all).toFixed(0));
