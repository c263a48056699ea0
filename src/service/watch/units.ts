import { findSources } from "#service/facts.ts";

/** The units that a measure (`pack.measure`) is told in, `money` for every currency; none for a measure of no pack. */
export async function findUnits(measure: string): Promise<readonly string[]> {
  const { packs } = await findSources();
  const found = packs.flatMap(({ id, measures }) => measures.filter((one) => `${id}.${one.id}` === measure));
  return found.flatMap(({ units }) => units);
}
