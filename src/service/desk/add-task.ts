import type { Ledger } from "#ledger";
import type { Reading } from "#model";
import { type Added, addListed } from "#service/add.ts";
import { toInput } from "./hand.ts";
import type { Handed, Report, StoredArticle } from "./task.ts";

/** Articles of one append: few, so that others get the ledger in between and people see it grow. */
const BATCH_ARTICLES = 64;
/** Progress is told no more often than once for so many bytes. */
const TOLD_BYTES = 32 * 1024;

/** Reads what was handed over into the ledger, and tells how far it is. Throws ProblemError at a bad input. */
export async function addHanded(
  ledger: Pick<Ledger, "append">,
  handed: Handed,
  tell: (report: Report) => void,
): Promise<Added> {
  const { input, options } = toInput(handed);
  let told = 0;
  return addListed(ledger, [input], {
    ...options,
    batchArticles: BATCH_ARTICLES,
    onProgress: ({ bytes, articles, totalBytes }) => {
      if (bytes - told < TOLD_BYTES && bytes !== totalBytes) return;
      told = bytes;
      tell({ kind: "progress", bytes, articles, ...(totalBytes !== undefined && { totalBytes }) });
    },
    onStored: (sum, readings) => tell({ kind: "stored", sum, articles: readings.map(toStored) }),
  });
}

function toStored({ article: { id, title }, figures }: Reading): StoredArticle {
  return { id, title, figures: figures.length };
}
