import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import type { Ledger } from "#ledger";
import type { FoldState } from "#watch";
import { findProgramKey } from "./program-key.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const WITH_CHECKSUM = { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 1 } };

type Kept = Pick<Ledger, "watches">;

/** Where following had come to, as this same program wrote it down; `undefined` when it is not there or cannot be read. */
export async function loadSnapshot({
  watches,
}: Kept): Promise<{ readonly sequence: number; readonly state: FoldState } | undefined> {
  const found = await watches.snapshot(findProgramKey());
  if (found === undefined) return undefined;
  try {
    return { sequence: found.sequence, state: deserialize(await decompress(found.state)) as FoldState };
  } catch {
    return undefined; // whatever is wrong with it, the ledger tells the same
  }
}

/** Writes down what a fold has come to at a sequence. */
export async function keepSnapshot({ watches }: Kept, sequence: number, state: FoldState): Promise<void> {
  const bytes = await compress(serialize(state), WITH_CHECKSUM);
  await watches.keepSnapshot({ sequence, key: findProgramKey(), state: bytes });
}
