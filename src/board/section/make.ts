import type { Section } from "#board/record.ts";
import type { BoardSection } from "#model";
import { makeBars, makeDots } from "./bars.ts";
import { makeBullet } from "./bullet.ts";
import { makeDerived } from "./derived.ts";
import { makeMap } from "./map.ts";
import { makeMatrix } from "./matrix.ts";
import type { SectionInput } from "./part.ts";
import { makeSeries } from "./series.ts";
import { makeStages } from "./stages.ts";
import { makeTimeline } from "./timeline.ts";
import { makeTree } from "./tree.ts";

/** The sections that one declaration stands for. */
export function makeSections(declared: BoardSection, input: SectionInput): readonly Section[] {
  switch (declared.kind) {
    case "map":
      return makeMap(declared, input);
    case "bars":
      return makeBars(declared, input);
    case "matrix":
      return makeMatrix(declared, input);
    case "tree":
      return makeTree(declared, input);
    case "timeline":
      return makeTimeline(declared, input);
    case "bullet":
      return makeBullet(declared, input);
    case "dots":
      return makeDots(declared, input);
    case "series":
      return makeSeries(declared, input);
    case "stages":
      return makeStages(declared, input);
    case "derived":
      return makeDerived(declared, input);
  }
}
