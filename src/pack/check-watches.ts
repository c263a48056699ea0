import type { Measure, Pack, PackWatch, ProblemCode } from "#model";
import { checkWatch, type WatchFault } from "./check-watch.ts";

const CODES: Readonly<Record<WatchFault["kind"], ProblemCode>> = {
  unknown: "pack.unknown",
  label: "pack.missing-label",
  bad: "pack.bad-watch",
};

/** Everything wrong with the watches that packs offer: each goes to `report` with its pack and watch. */
export function checkWatches(
  packs: readonly Pack[],
  report: (code: ProblemCode, pack: string, id: string, detail: string) => void,
): void {
  const measures = new Map(packs.flatMap(({ id, measures: own }) => own.map((each) => [`${id}.${each.id}`, each])));
  for (const pack of packs) {
    const ids = new Set<string>();
    for (const watch of pack.watches ?? []) {
      const tell = (code: ProblemCode, detail: string) => report(code, pack.id, watch.id, `${watch.id}: ${detail}`);
      if (ids.has(watch.id)) tell("pack.clash", "watch given twice");
      ids.add(watch.id);
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(watch.id)) tell("pack.bad-watch", "invalid id");
      checkOwn(watch, pack, measures, tell);
    }
  }
}

function checkOwn(
  watch: PackWatch,
  pack: Pack,
  measures: ReadonlyMap<string, Measure>,
  tell: (code: ProblemCode, detail: string) => void,
): void {
  for (const lang of ["zh", "en"] as const)
    if ((watch.about?.[lang] ?? "").trim() === "") tell("pack.missing-label", `about ${lang}`);
  const owner = watch.facts.measure.split(".")[0]!;
  if (owner !== pack.id && !(pack.uses ?? []).includes(owner)) tell("pack.unknown", `pack not in uses: ${owner}`);
  for (const { kind, detail } of checkWatch(watch, measures)) tell(CODES[kind], detail);
}
