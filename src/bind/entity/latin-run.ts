import { isDigit, isLetter, isLetterOrDigit } from "#grammar";

const JOINTS = new Set(["&", "of", "and", "for", "the", "de", "la", "on", "in"]);

/** Units of Latin letters lie below. */
const LATIN_END = 0x250;

/** A run of Latin words: `Riot Platforms`, `Hut 8 Corp.`, `Bitcointreasuries.net`. */
export interface LatinRun {
  readonly start: number;
  readonly end: number;
}

/** All runs of capitalised Latin words of a text, blanks between them single. Linear. */
export function findLatinRuns(text: string): LatinRun[] {
  const runs: LatinRun[] = [];
  let i = 0;
  while (i < text.length) {
    const end = text.charCodeAt(i) < LATIN_END ? wordEnd(text, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    if (isLetterOrDigit(text.charCodeAt(i - 1))) {
      i = end;
      continue;
    }
    i = isNameWord(text.slice(i, end)) ? pushRun(runs, text, i, end) : end;
  }
  return runs;
}

function pushRun(runs: LatinRun[], text: string, start: number, first: number): number {
  let end = first;
  for (;;) {
    let at = text[end] === " " ? end + 1 : text.startsWith(", ", end) ? end + 2 : -1;
    if (at < 0) break;
    const stop = wordEnd(text, at);
    const word = text.slice(at, stop);
    if (stop === at) break;
    if (at - end === 2 && !/^(Ltd|Inc|LLC|Corp)\b/.test(word)) break;
    if (isNameWord(word) || (/^\d{1,4}$/.test(word) && !COUNTED.test(text.slice(stop, stop + 2)))) {
      end = stop;
      continue;
    }
    if (!JOINTS.has(word)) break;
    at = text[stop] === " " ? stop + 1 : -1;
    const next = at < 0 ? -1 : wordEnd(text, at);
    if (next <= at || !(isNameWord(text.slice(at, next)) || JOINTS.has(text.slice(at, next)))) break;
    end = next;
  }
  while (end > start && !isLetterOrDigit(text.charCodeAt(end - 1)) && text[end - 1] !== ".") end--;
  if (text[end - 1] === "." && !/(?:Corp|Inc|Ltd|Jr|Co|S\.A|U\.S)\.$/.test(text.slice(start, end))) end--;
  runs.push({ start, end });
  return end;
}

/** Fed 12| 月: a number that begins a date or a measure is no part of the name. */
const COUNTED = /^\s?[年月日號号時时週周季萬万億亿點点%％]/;

function wordEnd(text: string, at: number): number {
  let i = at;
  if (!isLetterOrDigit(text.charCodeAt(i))) return text[i] === "&" && text[i + 1] === " " ? i + 1 : at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const joint = ".-'’&+/".includes(text[i]!) && isLetterOrDigit(text.charCodeAt(i + 1));
    if (!isLetter(code) && !isDigit(code) && !joint) break;
    i++;
  }
  return text[i] === "." && /[A-Za-z]/.test(text[i - 1] ?? "") ? i + 1 : i;
}

function isNameWord(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  return first >= 0x61 && first <= 0x7a && /^(?:[a-z][A-Z]|[A-Za-z]+\.(?:net|com|org|io)$)/.test(word);
}
