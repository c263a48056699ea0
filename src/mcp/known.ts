import { findTopicName, hasMeasure, hasPeriod } from "#service";
import type { Ask } from "./desk.ts";
import { FaultError } from "./fault.ts";

/** What a question narrows by; what is not there at all is a mistake, not an empty list. */
interface Narrowing {
  readonly topic?: string | undefined;
  readonly article?: string | undefined;
  readonly measure?: string | undefined;
  readonly period?: string | undefined;
}

/** The same as the ledger knows it. Throws a fault that names the argument. */
export async function toKnown({ topic, article, measure, period }: Narrowing, { ledger }: Ask) {
  const name = topic === undefined ? undefined : await findTopicName(ledger, topic);
  if (topic !== undefined && name === undefined) throw new FaultError("usage.unknown-topic", "topic");
  if (article !== undefined && (await ledger.reading(article)) === undefined)
    throw new FaultError("usage.unknown-article", "article");
  if (measure !== undefined && !(await hasMeasure(ledger, measure)))
    throw new FaultError("usage.unknown-measure", "measure");
  if (period !== undefined && !(await hasPeriod(ledger, period))) throw new FaultError("usage.bad-argument", "period");
  return {
    ...(name !== undefined && { topic: name }),
    ...(article !== undefined && { article }),
    ...(measure !== undefined && { measure }),
    ...(period !== undefined && { period }),
  };
}
