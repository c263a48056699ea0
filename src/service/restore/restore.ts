import { isDeepStrictEqual } from "node:util";
import { ProblemError, type Reading, type Run } from "#model";
import { toBoundRecord } from "#service/facts.ts";
import type { RecordLine } from "#text";
import { parseExact } from "./exact-json.ts";
import { restoreEntities, restoreFacts } from "./fact.ts";
import { BadField, toFields } from "./field.ts";
import { restoreFigures, restoreTimes } from "./mention.ts";

const PARTS = ["figures", "times", "entities", "facts"] as const;
const RUN_ID = /^assay-(\d+\.\d+\.\d+)-(\d{1,9})(?:-[0-9a-f]+)?$/;

/**
 * The run under which a line of our own output was read. `undefined` when the line is an article and nothing else, and
 * when the run is unknown here: of a newer reader, or of other words at the same revision. Then it is read anew.
 */
export function runOf({ record, article }: RecordLine, current: Run): Run | undefined {
  const { run } = record;
  if (record.published !== article.published) return undefined; // dated otherwise now: its times may be others
  if (typeof run !== "string" || !PARTS.every((part) => Array.isArray(record[part]))) return undefined;
  if (run === current.id) return current;
  const match = RUN_ID.exec(run);
  const revision = Number(match?.[2]);
  return match !== null && revision < current.revision ? { id: run, engine: match[1]!, revision } : undefined;
}

/**
 * The reading that a line holds. `reread` is what this program reads in the article now: where that is the same, it is
 * taken, for it also knows by which rule. Throws ProblemError `input.bad-reading` with the line and the field.
 */
export function restoreReading({ article, record, text, at }: RecordLine, reread: Reading | undefined): Reading {
  if (reread !== undefined && isSaid(reread, record)) return reread;
  try {
    const line = toFields("", parseExact(text));
    const figures = restoreFigures(line, article.text);
    return {
      article,
      figures,
      times: restoreTimes(line, article.text),
      entities: restoreEntities(line, article.text),
      facts: restoreFacts(line, article, figures),
      taught: [],
    };
  } catch (error) {
    if (!(error instanceof BadField)) throw error;
    throw new ProblemError({ code: "input.bad-reading", at, detail: error.message });
  }
}

function isSaid(reading: Reading, record: RecordLine["record"]): boolean {
  const ours = JSON.parse(JSON.stringify(toBoundRecord(reading, ""))) as RecordLine["record"];
  return PARTS.every((part) => isDeepStrictEqual(ours[part], record[part]));
}
