/** A list of which each item is made when it is asked for. */
export interface Lazy<T> {
  count(): number;
  /** The item of a number below the count. */
  at(n: number): T;
}

/**
 * The arrays of a JSON array of arrays that begins at `start`, each parsed when it is asked for: of a long list one is
 * wanted, and passing over the others is quicker than parsing them. The text is what `JSON.stringify` wrote.
 */
export function openRows<Row>(text: string, start: number): Lazy<Row> {
  /** Where rows begin, as far as they were passed; the last may be the end of the list. */
  const places = [start + 1];
  const hasRow = (n: number): boolean => {
    while (places.length <= n) {
      const last = places[places.length - 1]!;
      if (text[last] !== "[") return false;
      const end = endOf(text, last);
      places.push(text[end] === "," ? end + 1 : end);
    }
    return text[places[n]!] === "[";
  };
  return {
    count() {
      let count = 0;
      while (hasRow(count)) count++;
      return count;
    },
    at(n) {
      if (!hasRow(n)) throw new RangeError(`no row ${n}`);
      return JSON.parse(text.slice(places[n], endOf(text, places[n]!))) as Row;
    },
  };
}

/** Behind the array or object that begins at an offset. */
export function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_ARRAY || unit === OPEN_OBJECT) depth++;
    else if ((unit === CLOSE_ARRAY || unit === CLOSE_OBJECT) && --depth === 0) return at + 1;
    else if (Number.isNaN(unit)) throw new RangeError("unfinished JSON");
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Where the string that begins at an offset has its closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
  throw new RangeError("unfinished JSON");
}
