import { hash } from "node:crypto";
import type { Run } from "#model";
import type { PackSources } from "#pack";

/** The version of the package; a test keeps it equal to package.json. */
export const ENGINE = "0.1.0";

/** Raise by one whenever text/, grammar/ or bind/ reads anything otherwise than before: the newer reading then supersedes. */
export const READER_REVISION = 3;

/** Digits of the hash of the packs in a run's id. */
const PACK_DIGITS = 8;

/** The run under which this program reads with these packs: other words or measures make another run, other boards do not. */
export function toRun({ packs, rows }: Pick<PackSources, "packs" | "rows">): Run {
  const words = rows.map(({ pack, id, type, forms, flags }) => [pack, id, type, forms, flags]);
  const read = packs.map(({ boards, ...rest }) => rest); // boards only show what was read
  const digest = hash("sha256", JSON.stringify([read, words])).slice(0, PACK_DIGITS);
  return { id: `assay-${ENGINE}-${READER_REVISION}-${digest}`, engine: ENGINE, revision: READER_REVISION };
}
