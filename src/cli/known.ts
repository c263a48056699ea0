import { ProblemError } from "#model";
import { findTopicName, hasMeasure, type Ledger, viewMeasures } from "#service";

/** So many measures are named in place of one that does not exist. */
const LIKE_MAX = 3;

/** The id of an article; throws ProblemError `usage.unknown-article`, as what is not there is a mistake and no empty list. */
export async function knownArticle(ledger: Ledger, id: string): Promise<string> {
  if ((await ledger.reading(id)) === undefined)
    throw new ProblemError({ code: "usage.unknown-article", at: { source: id } });
  return id;
}

/** The id of a measure, or of all of a pack; throws ProblemError `usage.unknown-measure`, which names those like it. */
export async function knownMeasure(ledger: Ledger, measure: string): Promise<string> {
  if (await hasMeasure(ledger, measure)) return measure;
  const { measures } = await viewMeasures(ledger, measure.slice(measure.indexOf(".") + 1));
  const like = measure === "" ? [] : measures.slice(0, LIKE_MAX).map(({ id }) => id);
  const detail = like.length > 0 ? { detail: `→ ${like.join(" ")}?` } : {};
  throw new ProblemError({ code: "usage.unknown-measure", at: { source: measure }, ...detail });
}

/** The name of a topic as the ledger has it, given in either Chinese script; throws ProblemError `usage.unknown-topic`. */
export async function knownTopic(ledger: Ledger, topic: string): Promise<string> {
  const name = await findTopicName(ledger, topic);
  if (name === undefined) throw new ProblemError({ code: "usage.unknown-topic", at: { source: topic } });
  return name;
}
