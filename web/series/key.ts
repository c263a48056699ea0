import { inLang } from "#web/state/lang.ts";
import type { Mark } from "./place.ts";
import { SERIES } from "./words.ts";

/** A line of the key: a sign, and what it stands for. */
export interface KeyItem {
  readonly text: string;
  /** A symbol of the chart in its colour; otherwise `sign` is written. */
  readonly symbol?: string;
  readonly colour?: string;
  readonly sign?: string;
}

export interface PlacedItem extends KeyItem {
  readonly x: number;
  readonly row: number;
}

/** What the forms on a chart mean, as far as they occur. */
export function toFormKey(marks: readonly Mark[]): readonly KeyItem[] {
  const words = inLang(SERIES);
  const rows: readonly (readonly [boolean, string, string])[] = [
    [marks.some(({ form }) => form === "deed"), "●", words.deed],
    [marks.some(({ form }) => form === "hollow"), "◌", words.hollow],
    [marks.some(({ form }) => form === "denied"), "⊗", words.denied],
    [marks.some((mark) => !mark.isAbout && isRange(mark)), "I", words.whisker],
    [marks.some(({ isAbout }) => isAbout), "▒", words.about],
    [marks.some(({ low, high }) => low === undefined || high === undefined), "↑", words.open],
    [marks.some(({ isUndated }) => isUndated), "┊", words.undated],
    [marks.some(({ conflict }) => conflict), "✗", words.conflict],
  ];
  return rows.flatMap(([occurs, sign, text]) => (occurs ? [{ sign, text }] : []));
}

function isRange({ low, high }: Mark): boolean {
  return low !== undefined && high !== undefined && low !== high;
}

const SIGN = 26;
const GAP = 16;

/** Sets the items of a key in rows no wider than `width`. */
export function setKey(items: readonly KeyItem[], width: number): readonly PlacedItem[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const length = SIGN + widthOf(item.text);
    if (x > 0 && x + length > width) {
      x = 0;
      row++;
    }
    const placed = { ...item, x, row };
    x += length + GAP;
    return placed;
  });
}

/** About how wide words are at 12 pixels. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 12.2 : 6.7), 0);
}
