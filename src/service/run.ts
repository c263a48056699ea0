import type { Run } from "#model";

/** The version of the package; a test keeps it equal to package.json. */
export const ENGINE = "0.1.0";

/** Raise by one whenever text/ or grammar/ reads anything otherwise than before: the newer reading then supersedes. */
export const READER_REVISION = 1;

/** The run under which this program reads. */
export const RUN: Run = { id: `assay-${ENGINE}-${READER_REVISION}`, engine: ENGINE, revision: READER_REVISION };
