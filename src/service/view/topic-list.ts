import { fold } from "#base";
import type { Ledger } from "#ledger";

/** The name of a topic as the ledger has it, given in either Chinese script; `undefined` when there is none. */
export async function findTopicName(ledger: Pick<Ledger, "topics">, name: string): Promise<string | undefined> {
  const topics = await ledger.topics();
  const folded = fold(name.trim());
  const found = topics.find((topic) => topic.name === name) ?? topics.find((topic) => fold(topic.name) === folded);
  return found?.name;
}
