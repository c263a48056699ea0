import type { Span } from "#base";
import type { Paper } from "./paper.ts";

const JOINT = /^(?:以及|还有|[、,，与和及跟]|\s)+/;
/** Where a run of names ends. Behind anything else (僅次於印尼的220萬噸與…, 等國) more of them may follow. */
const END = /^\s*(?:[。,，；;：:！？!?()（）「」\n]|的(?:全球|世界|全国|亚洲)?第|之后|位居|排名|居|为|是|$)/;
/** Longest name, and most names of a run. */
const NAME_MAX = 24;
const NAMES_MAX = 12;

export interface NameRun {
  readonly names: readonly (Span & { readonly text: string })[];
  /** Whether every name is known for one and nothing else stands behind the last: 美國與俄羅斯|，. */
  readonly isWhole: boolean;
}

/** By where a known name begins: where it ends. */
export type NameEnds = ReadonlyMap<number, number>;

export function nameEnds({ reading }: Paper): NameEnds {
  return new Map(reading.entities.flatMap(({ spans }) => spans.map(({ start, end }) => [start, end] as const)));
}

/** The names that stand one behind the other from a place on: 美國與俄羅斯. */
export function nameRun({ folded, text }: Paper, ends: NameEnds, at: number): NameRun {
  const names: NameRun["names"][number][] = [];
  let place = at;
  while (names.length < NAMES_MAX) {
    const end = ends.get(place);
    if (end === undefined) return { names, isWhole: false };
    names.push({ start: place, end, text: text.slice(place, end) });
    const rest = folded.slice(end, end + NAME_MAX);
    const joint = JOINT.exec(rest)?.[0] ?? "";
    const isMore = joint !== "" && ends.has(end + joint.length);
    if (!isMore) return { names, isWhole: END.test(rest) && !/^[、与和及跟]/.test(rest) };
    place = end + joint.length;
  }
  return { names, isWhole: false };
}
