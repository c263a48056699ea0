import { FACT_ID_DIGITS } from "#model";
import { type Database, findRows } from "./database.ts";
import type { Key } from "./hash.ts";
import { decodeRow, type Encoded } from "./row.ts";

/** One more than any unit of a hash kept as text. */
const AFTER_EVERY = "\u{10ffff}";
const BY_PREFIX = "select article from article where hash between ? and ?";

/** Articles that a fact id can lead to: those whose hash begins as the id does. */
export function articlesOfFact(db: Database, id: string): readonly number[] {
  const prefix = id.slice(0, Math.max(0, id.lastIndexOf("-")));
  if (prefix === "") return [];
  const isHex = prefix.length === FACT_ID_DIGITS && /^[0-9a-f]+$/.test(prefix);
  const keys: (readonly [Key, Key])[] = [[prefix, prefix + AFTER_EVERY]];
  if (isHex) keys.push([Buffer.from(prefix.padEnd(32, "0"), "hex"), Buffer.from(prefix.padEnd(32, "f"), "hex")]);
  return keys
    .flatMap((pair) => findRows<{ readonly article: number }>(db, BY_PREFIX, ...pair))
    .map((row) => row.article);
}

const READINGS = `select sequence, hash, mentions, claims
  from reading join article using (article) join mention using (sequence) where article = ?`;

/** Whether any reading ever had the fact. */
export function hasFact(db: Database, id: string): boolean {
  return articlesOfFact(db, id).some((article) =>
    findRows<Encoded>(db, READINGS, article).some((row) => decodeRow(row).facts.some((fact) => fact.id === id)),
  );
}
