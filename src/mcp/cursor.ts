import { hash } from "node:crypto";
import { FaultError } from "./fault.ts";

/** How far an answer got, and the sequence of the ledger at its first page: pages behind it show the same ledger. */
export interface Place {
  readonly offset: number;
  readonly sequence: number;
}

const DIGITS = 12;
const OFFSET_MAX = 1_000_000;
const CURSOR = /^(\d{1,7})\.(\d{1,12})\.([0-9a-f]{12})$/;

/** A place as callers are given it: good for this question alone. */
export function toCursor(question: string, { offset, sequence }: Place): string {
  return Buffer.from(`${offset}.${sequence}.${digestOf(question, offset, sequence)}`, "latin1").toString("base64url");
}

/** The place that a cursor of this question names. Throws `usage.bad-cursor` at any other. */
export function readCursor(question: string, cursor: string): Place {
  const [, offsetText, sequenceText, digest] = CURSOR.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  const [offset, sequence] = [Number(offsetText), Number(sequenceText)];
  if (digest === undefined || offset > OFFSET_MAX || digest !== digestOf(question, offset, sequence))
    throw new FaultError("usage.bad-cursor", "cursor");
  return { offset, sequence };
}

function digestOf(question: string, offset: number, sequence: number): string {
  return hash("sha256", `${question}\n${offset}\n${sequence}`).slice(0, DIGITS);
}

/** One page out of a list that was asked for one more than `limit`. */
export function toPage<T>(
  found: readonly T[],
  limit: number,
  question: string,
  { offset, sequence }: Place,
): { readonly items: readonly T[]; readonly next?: string } {
  if (found.length <= limit) return { items: found };
  return { items: found.slice(0, limit), next: toCursor(question, { offset: offset + limit, sequence }) };
}

/** Where the page that is asked for begins. */
export async function findPlace(
  question: string,
  cursor: string | undefined,
  ledger: { counts(): Promise<{ readonly sequence: number }> },
): Promise<Place> {
  if (cursor !== undefined) return readCursor(question, cursor);
  return { offset: 0, sequence: (await ledger.counts()).sequence };
}
