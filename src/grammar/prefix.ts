import { makeTrie } from "./trie.ts";
import { MONEY_PREFIX_ROWS } from "./words/money.ts";

/** Money signs and words with the currency that each says. */
export const MONEY_PREFIXES = MONEY_PREFIX_ROWS.split("\n").flatMap((row) => {
  const [id, ...forms] = row.trim().split(/\s+/);
  return id === undefined || id === "" ? [] : forms.map((form) => [form, id] as const);
});

/** The same read forward: what may stand before the far end of a range or a list. */
export const PREFIX_FORWARD = makeTrie<string>(MONEY_PREFIXES);
