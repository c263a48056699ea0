import type { Box } from "./page-block.ts";
import type { WeighedLine } from "./quick-line.ts";

/** Of the prose, what must be in a box for it to hold the story. */
const HOLDS = 0.95;

/** The innermost box that holds nearly all prose of a page, and what is in it. */
export interface Home {
  readonly box: number;
  /** For each box: the box right below the home that holds it, the home for itself, -1 when it is not in it. */
  readonly parts: Int32Array;
}

/** Where the prose of a page stands; `undefined` when no box holds nearly all of it. Linear in boxes and lines. */
export function findHome(boxes: readonly Box[], prose: readonly WeighedLine[]): Home | undefined {
  const held = new Float64Array(boxes.length);
  let total = 0;
  for (const { box, weight } of prose) {
    total += weight;
    if (box >= 0) held[box]! += weight;
  }
  for (let box = boxes.length - 1; box >= 0; box--) {
    const { parent } = boxes[box]!;
    if (parent >= 0) held[parent]! += held[box]!; // a box comes after the one that holds it
  }
  let home = -1;
  for (const [box, { parent, name }] of boxes.entries())
    if (parent === home && held[box]! >= total * HOLDS && canHold(name)) home = box;
  return home < 0 ? undefined : { box: home, parts: findParts(boxes, home) };
}

function canHold(name: string): boolean {
  return name !== "p" && name !== "li" && name !== "blockquote" && name !== "pre";
}

function findParts(boxes: readonly Box[], home: number): Int32Array {
  const parts = new Int32Array(boxes.length).fill(-1);
  parts[home] = home;
  for (let box = home + 1; box < boxes.length; box++) {
    const { parent } = boxes[box]!;
    parts[box] = parent === home ? box : parent >= 0 ? parts[parent]! : -1;
  }
  return parts;
}
