import { fold } from "#base";
import { type Ledger, type StoredWatch, toNameForm, toWatchId } from "#ledger";
import { type Measure, type PackWatch, ProblemError, type Watch } from "#model";
import { now } from "#service/clock.ts";
import { findSources } from "#service/facts.ts";
import { viewEntity } from "#service/known-name.ts";

/** A watch as a person gives it: a subject by any of its names. */
export type GivenWatch = Watch & { readonly from?: string };

/** A watch that a pack offers, by its full id. */
export type OfferedWatch = Omit<PackWatch, "id"> & { readonly id: string; readonly pack: string };

/** Every watch that packs offer. */
export async function listOffers(): Promise<readonly OfferedWatch[]> {
  const { packs } = await findSources();
  return packs.flatMap(({ id: pack, watches = [] }) =>
    watches.map((watch) => ({ ...watch, id: `${pack}.${watch.id}`, pack })),
  );
}

/** The watch that a pack offers under `pack.id`. Throws ProblemError `usage.unknown-watch`. */
export async function findOffer(id: string): Promise<GivenWatch> {
  const found = (await listOffers()).find((offer) => offer.id === id);
  if (found === undefined) throw new ProblemError({ code: "usage.unknown-watch", at: { source: id } });
  const { label, facts, rule, certainty } = found;
  return { label, facts, rule, ...(certainty !== undefined && { certainty }), from: id };
}

/**
 * A watch that can be followed: checked, and its subject looked up under every name that the ledger and the packs know.
 * Throws ProblemError `usage.unknown-measure` or `usage.bad-watch`, with the part that is wrong as its place, and
 * `usage.unknown-watch` when it is said to come from an offer and is none or another.
 */
export async function prepareWatch(ledger: Ledger, given: GivenWatch): Promise<GivenWatch> {
  const [{ packs, rows }, { checkWatch }] = await Promise.all([findSources(), import("#pack")]);
  const measures = new Map<string, Measure>(
    packs.flatMap(({ id, measures: own }) => own.map((each) => [`${id}.${each.id}`, each] as const)),
  );
  const [fault] = checkWatch(given, measures);
  if (fault !== undefined) {
    const { at, detail } = fault;
    if (at === "facts.measure" && !measures.has(given.facts.measure) && fault.kind === "unknown")
      throw new ProblemError({ code: "usage.unknown-measure", at: { source: given.facts.measure } });
    throw new ProblemError({ code: "usage.bad-watch", at: { source: at }, detail });
  }
  if (given.from !== undefined && toWatchId(await findOffer(given.from)) !== toWatchId(given))
    throw new ProblemError({ code: "usage.unknown-watch", at: { source: given.from } });
  const { subject } = given.facts;
  if (subject === undefined) return given;
  const form = toNameForm(subject);
  const known = rows.filter(({ forms }) => forms.some((one) => toNameForm(one) === form));
  const ids = known.map(({ pack, id }) => `${pack}.${id}`);
  const views = await viewEntity(ledger, subject);
  const forms = [...known.flatMap((row) => row.forms), ...views.flatMap((view) => view.forms.map((each) => each.form))];
  const keys = [...ids, ...views.map(({ key }) => key), ...forms.map(fold)];
  return { ...given, facts: { ...given.facts, keys: [...new Set(keys)].sort() } };
}

/** Adds a watch that was prepared: it tells of what comes from now on. */
export function addWatch(ledger: Pick<Ledger, "watches">, watch: GivenWatch, at = now()): Promise<StoredWatch> {
  return ledger.watches.add(watch, at);
}

/** Removes a watch; its alerts stay. Throws ProblemError `usage.unknown-watch`. */
export function removeWatch(ledger: Pick<Ledger, "watches">, id: string, at = now()): Promise<StoredWatch> {
  return ledger.watches.remove(id, at);
}

/** Watches that stand, in the order in which they were added. */
export async function listWatches(ledger: Pick<Ledger, "watches">): Promise<readonly StoredWatch[]> {
  return (await ledger.watches.list()).filter(({ removedAt }) => removedAt === undefined);
}
