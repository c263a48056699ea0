import type { Corpus } from "./corpus.ts";
import { isEmpty } from "./general-word.ts";
import { LATIN_WORDS_MAX } from "./limits.ts";

/** One name in Latin letters, by its folded form: where it stands. */
export type Occurrences = Map<string, number[]>;

const WORD = /[A-Za-z][A-Za-z0-9&'’.-]*[A-Za-z0-9]|[A-Z]/g;

/**
 * Names in Latin letters: capitalised words side by side are one name (MP Materials, Bitcoin, iPhone 17 without its
 * number). A name in brackets right after a Chinese one only repeats it, and is left out: 川普(Donald Trump).
 */
export function findLatinNames({ printed, folded }: Corpus): Occurrences {
  const found: Occurrences = new Map();
  let start = -1;
  let end = -1;
  let words = 0;
  const close = () => {
    if (start >= 0) add(found, folded.slice(start, end), start);
    start = -1;
  };
  for (const match of printed.matchAll(WORD)) {
    if (!/[A-Z]/.test(match[0]) || isEmpty(match[0].toLowerCase())) {
      close();
      continue;
    }
    const joined = start >= 0 && match.index === end + 1 && printed[end] === " " && words < LATIN_WORDS_MAX;
    if (!joined) {
      close();
      if (isGloss(folded, match.index)) continue;
      start = match.index;
      words = 0;
    }
    words += 1;
    end = match.index + match[0].length;
  }
  close();
  return found;
}

function add(found: Occurrences, name: string, at: number): void {
  if (name.length < 2) return;
  const list = found.get(name);
  if (list === undefined) found.set(name, [at]);
  else list.push(at);
}

/** Inside a bracket that was opened after a Chinese character, with only Latin between. */
function isGloss(folded: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 80 && /[a-z0-9 .,&'’-]/.test(folded[i]!)) i -= 1;
  return i > 0 && folded[i] === "(" && folded[i - 1]! >= "㐀" && folded[i - 1]! <= "鿿";
}
