import type { Pack } from "#model";
import { findSources } from "./facts.ts";

/** The packs of Assay as they are declared. */
export async function listPacks(): Promise<readonly Pack[]> {
  return (await findSources()).packs;
}
