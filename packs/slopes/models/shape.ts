import { type Point, toTwd97 } from "./twd97.ts";

/** Something on the map: points, lines, or the rings of areas, in metres. */
export interface Shape {
  readonly kind: "point" | "line" | "area";
  readonly paths: readonly (readonly Point[])[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

const FORM = /^\s*(?:MULTI)?(POINT|LINESTRING|POLYGON)\s*Z?\s*(\([\s\d.,()eE+-]*\))\s*$/i;
const KINDS: Readonly<Record<string, Shape["kind"]>> = { POINT: "point", LINESTRING: "line", POLYGON: "area" };
const POINTS_LEAST = { point: 1, line: 2, area: 4 } as const;
/** Beyond this a number is metres, not degrees. */
const DEGREES_MAX = 180;

/**
 * Reads a geometry in well-known text (OGC 06-103r4): POINT, LINESTRING, POLYGON and their MULTI forms, as longitude and
 * latitude (TWD97, or WGS 84, which is the same here) or as metres of TWD97 / TM2. `undefined` for anything else.
 */
export function readShape(text: string): Shape | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const kind = KINDS[match[1]!.toUpperCase()]!;
  const lists = [...match[2]!.matchAll(/[^()]+/g)].map(([part]) => part).filter((part) => /\d/.test(part));
  const paths = lists.map((list) => list.split(",").map(toPoint));
  const points = paths.flat();
  const isWhole = points.every((point) => point !== undefined);
  if (!isWhole || paths.length === 0 || paths.some(({ length }) => length < POINTS_LEAST[kind])) return undefined;
  return shapeOf(kind, paths as readonly (readonly Point[])[]);
}

/** A single place in degrees, or in metres. */
export function shapeAt(x: number, y: number): Shape | undefined {
  const point = toPlace(x, y);
  return point === undefined ? undefined : shapeOf("point", [[point]]);
}

function shapeOf(kind: Shape["kind"], paths: Shape["paths"]): Shape {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of paths.flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return { kind, paths, box };
}

function toPoint(text: string): Point | undefined {
  const [x, y] = text.trim().split(/\s+/).map(Number);
  return x === undefined || y === undefined ? undefined : toPlace(x, y);
}

function toPlace(x: number, y: number): Point | undefined {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  if (Math.abs(x) > DEGREES_MAX || Math.abs(y) > DEGREES_MAX) return [x, y];
  return Math.abs(y) > 84 || Math.abs(x - 121) > 10 ? undefined : toTwd97(x, y);
}
