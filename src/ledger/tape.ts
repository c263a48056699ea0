import type { EvidenceKind, Slot } from "#model";

/** In the place of a string or span that is absent. */
export const NONE = -1;
const KINDS: readonly EvidenceKind[] = ["printed", "carried", "assumed"];

/** Strings, each once, and lists of numbers that point at them: what is put comes off in the same order. */
export interface Put {
  number(value: number): void;
  string(value: string | undefined): void;
}

/** A writer of lists that share their strings. */
export function makeWriter() {
  const places = new Map<string, number>();
  const strings: string[] = [];
  const placeOf = (value: string): number => {
    const known = places.get(value) ?? strings.length;
    if (known === strings.length) {
      strings.push(value);
      places.set(value, known);
    }
    return known;
  };
  const list = <T>(items: readonly T[], putOne: (put: Put, item: T) => void): number[] => {
    const numbers: number[] = [];
    const put: Put = {
      number: (value) => numbers.push(value),
      string: (value) => numbers.push(value === undefined ? NONE : placeOf(value)),
    };
    for (const item of items) putOne(put, item);
    return numbers;
  };
  return { strings, list };
}

/** What was put, in order; it can be passed over and gone back to. */
export interface Take {
  number(): number;
  string(): string | undefined;
  isAtEnd(): boolean;
  skip(numbers: number): void;
  place(): number;
  goTo(place: number): void;
}

/** A reader that stands before the first number. */
export function makeReader(strings: readonly string[], numbers: readonly number[]): Take {
  let at = 0;
  return {
    number: () => numbers[at++]!,
    string: () => strings[numbers[at++]!],
    isAtEnd: () => at >= numbers.length,
    skip: (count) => {
      at += count;
    },
    place: () => at,
    goTo: (place) => {
      at = place;
    },
  };
}

/** Writes a slot, or that there is none. */
export function putSlot(put: Put, slot: Slot<string> | undefined): void {
  put.string(slot?.value);
  if (slot === undefined) return;
  const { kind, rule, span } = slot.evidence;
  put.number(KINDS.indexOf(kind));
  put.string(rule);
  put.number(span?.start ?? NONE);
  if (span !== undefined) put.number(span.end - span.start);
}

/** Reads what {@link putSlot} wrote. */
export function takeSlot<T extends string>(take: Take): Slot<T> | undefined {
  const value = take.string() as T | undefined;
  if (value === undefined) return undefined;
  const kind = KINDS[take.number()]!;
  const rule = take.string()!;
  const start = take.number();
  return {
    value,
    evidence: start === NONE ? { kind, rule } : { kind, rule, span: { start, end: start + take.number() } },
  };
}

/** Passes over what {@link putSlot} wrote; says whether there was a slot. */
export function skipSlot(take: Take): boolean {
  if (take.number() === NONE) return false;
  take.skip(2);
  if (take.number() !== NONE) take.skip(1);
  return true;
}
