import type { Shape } from "./shape.ts";
import type { Point } from "./twd97.ts";

/** The least distance between two shapes in metres, 0 where they touch; infinite when their boxes are over `most` apart. */
export function distanceOf(a: Shape, b: Shape, most: number): number {
  if (gapOf(a, b) > most) return Infinity;
  if (isInside(a.paths[0]![0]!, b) || isInside(b.paths[0]![0]!, a)) return 0;
  let least = Infinity;
  for (const [p, q] of sidesOf(a)) for (const [r, s] of sidesOf(b)) least = Math.min(least, between(p, q, r, s));
  return least;
}

function gapOf({ box: a }: Shape, { box: b }: Shape): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}

/** The sides of a shape; a point is a side without length. */
function* sidesOf({ paths }: Shape): Generator<readonly [Point, Point]> {
  for (const path of paths) {
    if (path.length === 1) yield [path[0]!, path[0]!];
    for (let i = 1; i < path.length; i++) yield [path[i - 1]!, path[i]!];
  }
}

/** Even-odd rule over all rings, so that what is inside a hole is outside. */
function isInside([x, y]: Point, { kind, paths }: Shape): boolean {
  if (kind !== "area") return false;
  let isIn = false;
  for (const path of paths) {
    for (let i = 1; i < path.length; i++) {
      const [[x1, y1], [x2, y2]] = [path[i - 1]!, path[i]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
    }
  }
  return isIn;
}

function between(p: Point, q: Point, r: Point, s: Point): number {
  if (isCrossing(p, q, r, s)) return 0;
  return Math.min(toSide(p, r, s), toSide(q, r, s), toSide(r, p, q), toSide(s, p, q));
}

function isCrossing(p: Point, q: Point, r: Point, s: Point): boolean {
  return turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function toSide([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
