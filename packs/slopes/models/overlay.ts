import { type Decimal, decimal, toNumber } from "#base";
import type { AnswerRemark, AnswerTable, Label, ModelRow, PackModel } from "#model";
import { column, optionalColumn } from "#pack";
import { distanceOf } from "./distance.ts";
import { readShape, type Shape, shapeAt } from "./shape.ts";

const BUFFER = 500;

/** Which slopes lie within reach of which hazard, by layer and version, and what a newer version changes. */
export const overlay: PackModel = {
  id: "overlay",
  label: { zh: "邊坡與潛勢圖層套疊", en: "Slopes over hazard layers" },
  about: {
    zh: "邊坡（點、線或面）離大規模崩塌潛勢區、活動斷層等圖層多近：在距離內的列出來，剛好等於也算。圖層有版本，同一圖層給兩版就列出新增與不再的邊坡；結果總是帶著版本。",
    en: "How near slopes (points, lines or areas) are to large-scale landslide zones, active faults and other layers: those within reach are listed, the distance itself included. Layers have versions; of two, what the newer adds and drops is listed.",
  },
  source: "距離在 TWD97 TM2（EPSG:3826）平面上量；well-known text: OGC 06-103r4",
  inputs: [
    {
      name: "slopes",
      label: { zh: "邊坡", en: "slopes" },
      columns: [
        column("slope", "text", "邊坡編號", "id of the slope"),
        optionalColumn("road", "text", "道路", "road"),
        optionalColumn("grade", "text", "分級，例如 A、B、C+", "grade, such as A, B, C+"),
        optionalColumn("wkt", "text", "幾何（WKT，經緯度或 TWD97 公尺）", "geometry (WKT, degrees or metres of TWD97)"),
        optionalColumn("lon", "decimal", "經度；沒有 wkt 時用", "longitude, where there is no wkt"),
        optionalColumn("lat", "decimal", "緯度", "latitude"),
      ],
    },
    {
      name: "layers",
      label: { zh: "圖層", en: "layers" },
      columns: [
        column("layer", "text", "圖層，例如 大規模崩塌潛勢區", "layer, such as landslide zones"),
        optionalColumn("version", "text", "版本，例如 2025、2026-01-14", "version, such as 2025 or 2026-01-14"),
        column("feature", "text", "圖徵名稱", "name of the feature"),
        column("wkt", "text", "幾何（WKT）", "geometry (WKT)"),
        optionalColumn("buffer_m", "decimal", "距離，公尺；未填 500", "reach in metres; 500 where empty"),
      ],
    },
  ],
  run({ slopes = [], layers = [] }) {
    const remarks: AnswerRemark[] = [];
    const placed = slopes.flatMap((row) => placeSlope(row, remarks) ?? []);
    const features = layers.flatMap((row) => placeFeature(row, remarks) ?? []);
    const near = placed.flatMap((slope) => nearestOf(slope, features));
    return { tables: [summaryOf(placed, features, near), nearOf(near), changesOf(features, near)], remarks };
  },
};

interface Slope {
  readonly slope: string;
  readonly road: string | undefined;
  readonly grade: string | undefined;
  readonly shape: Shape;
}

interface Feature {
  readonly layer: string;
  readonly version: string;
  readonly name: string;
  readonly buffer: number;
  readonly shape: Shape;
}

interface Near {
  readonly slope: Slope;
  readonly feature: Feature;
  readonly metres: number;
}

const UNREADABLE: Label = { zh: "幾何讀不懂，未列入", en: "geometry that cannot be read: left out" };

function placeSlope({ line, cells }: ModelRow, remarks: AnswerRemark[]): Slope | undefined {
  const { wkt, lon, lat } = cells as { readonly wkt?: string; readonly lon?: Decimal; readonly lat?: Decimal };
  const isPoint = wkt === undefined && lon !== undefined && lat !== undefined;
  const shape = isPoint ? shapeAt(toNumber(lon), toNumber(lat)) : readShape(wkt ?? "");
  if (shape === undefined) remarks.push({ text: UNREADABLE, input: "slopes", line });
  const text = (name: string) => cells[name] as string | undefined;
  return shape && { slope: text("slope")!, road: text("road"), grade: text("grade"), shape };
}

function placeFeature({ line, cells }: ModelRow, remarks: AnswerRemark[]): Feature | undefined {
  const shape = readShape(cells.wkt as string);
  if (shape === undefined) remarks.push({ text: UNREADABLE, input: "layers", line });
  const buffer = cells.buffer_m === undefined ? BUFFER : toNumber(cells.buffer_m as Decimal);
  const version = (cells.version as string | undefined) ?? "";
  return shape && { layer: cells.layer as string, version, name: cells.feature as string, buffer, shape };
}

/** The nearest feature within reach, of each version of each layer. */
function nearestOf(slope: Slope, features: readonly Feature[]): readonly Near[] {
  const nearest = new Map<string, Near>();
  for (const feature of features) {
    const metres = distanceOf(slope.shape, feature.shape, feature.buffer);
    const key = keyOf(feature);
    if (metres <= feature.buffer && metres < (nearest.get(key)?.metres ?? Infinity))
      nearest.set(key, { slope, feature, metres });
  }
  return [...nearest.values()];
}

function keyOf({ layer, version }: Feature): string {
  return `${layer}\n${version}`;
}

function summaryOf(slopes: readonly Slope[], features: readonly Feature[], near: readonly Near[]): AnswerTable {
  const grades = [...new Set(slopes.map(({ grade }) => grade ?? ""))].filter((grade) => grade !== "").sort();
  const groups = Map.groupBy(features, keyOf);
  return {
    name: "summary",
    title: { zh: "各圖層", en: "By layer" },
    columns: [
      { name: "layer", label: { zh: "圖層", en: "layer" } },
      { name: "version", label: { zh: "版本", en: "version" } },
      { name: "features", label: { zh: "圖徵數", en: "features" } },
      { name: "slopes", label: { zh: "邊坡數", en: "slopes" } },
      { name: "within", label: { zh: "距離內", en: "within reach" } },
      ...grades.map((grade) => ({ name: `grade_${grade}`, label: { zh: `${grade}級`, en: `grade ${grade}` } })),
    ],
    rows: [...groups].map(([key, own]) => {
      const hit = near.filter(({ feature }) => keyOf(feature) === key);
      const count = (grade: string) => decimal(hit.filter(({ slope }) => slope.grade === grade).length);
      return [
        own[0]!.layer,
        own[0]!.version,
        decimal(new Set(own.map(({ name }) => name)).size),
        decimal(slopes.length),
        decimal(hit.length),
        ...grades.map(count),
      ];
    }),
  };
}

function nearOf(near: readonly Near[]): AnswerTable {
  return {
    name: "within",
    title: { zh: "距離內的邊坡", en: "Slopes within reach" },
    columns: [
      { name: "slope", label: { zh: "邊坡", en: "slope" } },
      { name: "road", label: { zh: "道路", en: "road" } },
      { name: "grade", label: { zh: "分級", en: "grade" } },
      { name: "layer", label: { zh: "圖層", en: "layer" } },
      { name: "version", label: { zh: "版本", en: "version" } },
      { name: "feature", label: { zh: "最近的圖徵", en: "nearest feature" } },
      { name: "distance", label: { zh: "距離", en: "distance" }, unit: "m" },
    ],
    rows: near.map(({ slope: { slope, road, grade }, feature: { layer, version, name }, metres }) => [
      ...[slope, road, grade, layer, version, name],
      decimal(Math.round(metres * 10), -1),
    ]),
  };
}

/** What each version of a layer adds and drops against the one before it; versions in the order of their names. */
function changesOf(features: readonly Feature[], near: readonly Near[]): AnswerTable {
  const rows: string[][] = [];
  for (const [layer, own] of Map.groupBy(features, (feature) => feature.layer)) {
    const versions = [...new Set(own.map(({ version }) => version))].sort();
    const within = (version: string) =>
      new Set(
        near
          .filter(({ feature }) => feature.layer === layer && feature.version === version)
          .map(({ slope: { slope } }) => slope),
      );
    for (const [index, version] of versions.entries()) {
      if (index === 0) continue;
      const [before, after] = [within(versions[index - 1]!), within(version)];
      for (const slope of after) if (!before.has(slope)) rows.push([layer, version, slope, "+"]);
      for (const slope of before) if (!after.has(slope)) rows.push([layer, version, slope, "−"]);
    }
  }
  return {
    name: "changes",
    title: { zh: "版本之間", en: "Between versions" },
    columns: [
      { name: "layer", label: { zh: "圖層", en: "layer" } },
      { name: "version", label: { zh: "版本", en: "version" } },
      { name: "slope", label: { zh: "邊坡", en: "slope" } },
      { name: "change", label: { zh: "增減", en: "change" } },
    ],
    rows: rows.map(([layer, version, slope, change]) => [
      layer,
      version,
      slope,
      change === "+" ? { zh: "新增", en: "added" } : { zh: "不再", en: "dropped" },
    ]),
  };
}
