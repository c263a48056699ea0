import type { Tag } from "#board";
import type { Ledger } from "#ledger";
import { doBeside, isDoneBeside } from "#service/desk/beside.ts";
import { findTags } from "./tags.ts";

interface Kept {
  readonly sequence: number;
  readonly tags: readonly Tag[];
}

const kept = new WeakMap<Ledger, Map<string, Kept>>();
const finding = new WeakMap<Ledger, Map<string, Promise<Kept>>>();

/**
 * The names that a topic's articles share, and whether they are of this moment: those of a large ledger are found anew
 * in a thread whenever it grew, and what was known before is given meanwhile. The first time everybody waits.
 */
export async function keepTags(
  ledger: Ledger,
  topic: string,
  sequence: number,
): Promise<{ readonly tags: readonly Tag[]; readonly isNew: boolean }> {
  const known = listOf(kept, ledger).get(topic);
  if (known !== undefined && known.sequence >= sequence) return { tags: known.tags, isNew: true };
  const under = listOf(finding, ledger);
  const work = under.get(topic) ?? find(ledger, topic, sequence).finally(() => under.delete(topic));
  under.set(topic, work);
  if (known !== undefined && (await isDoneBeside(ledger))) {
    work.catch(() => undefined); // whoever asks next begins anew
    return { tags: known.tags, isNew: false };
  }
  const found = await work;
  return { tags: found.tags, isNew: found.sequence >= sequence };
}

async function find(ledger: Ledger, topic: string, sequence: number): Promise<Kept> {
  let tags: readonly Tag[] = [];
  if (await isDoneBeside(ledger))
    for await (const found of doBeside<readonly Tag[]>(ledger, { kind: "tags", topic })) tags = found;
  else tags = await findTags(ledger, topic);
  const found = { sequence, tags };
  listOf(kept, ledger).set(topic, found);
  return found;
}

function listOf<T>(all: WeakMap<Ledger, Map<string, T>>, ledger: Ledger): Map<string, T> {
  const known = all.get(ledger) ?? new Map<string, T>();
  all.set(ledger, known);
  return known;
}
