import type { Aliases } from "#ledger/alias.ts";
import type { Entry } from "#ledger/entry.ts";
import type { FactQuery, StoredFact } from "#ledger/fact-contract.ts";
import { isArticleOf, makeFactTest } from "#ledger/fact-match.ts";
import { toPart } from "#ledger/options.ts";
import { toStoredFact, type Witness } from "#ledger/stored-fact.ts";
import type { Fact } from "#model";
import { aliasesAt, subjectKeysAt } from "./alias.ts";
import { findCandidates } from "./candidates.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRow } from "./database.ts";
import { judgedAt } from "./judge.ts";
import { loadFacts, READING, type Row, toEntry } from "./row.ts";

/** See `Ledger.facts`. The lists name candidates in order, the facts decide. */
export function* findFacts(db: Database, query: FactQuery): Generator<StoredFact> {
  const { offset, limit } = toPart(query);
  if (limit === 0) return;
  const asOf = Math.min(query.asOf ?? Number.MAX_SAFE_INTEGER, lastSequence(db));
  const aliases = aliasesAt(db, asOf);
  const keys = query.subject === undefined ? undefined : subjectKeysAt(db, query.subject, asOf, aliases);
  const isWanted = makeFactTest(query, keys, aliases);
  let sheet: Sheet | undefined;
  let passed = 0;
  for (const { sequence, fact: n } of findCandidates(db, query, { keys, aliases, asOf })) {
    if (sheet?.entry.sequence !== sequence) sheet = openSheet(db, sequence, asOf);
    if (!isArticleOf(query, sheet.entry)) continue;
    for (const fact of n === undefined ? sheet.facts : sheet.facts.slice(n, n + 1)) {
      if (!isWanted(fact) || ++passed <= offset) continue;
      yield toStored(db, sheet, fact, aliases, asOf);
      if (passed === offset + limit) return;
    }
  }
}

/** A reading laid open. */
interface Sheet extends Witness {
  readonly facts: readonly Fact[];
}

const AT = `${READING} where sequence = ?`;

function openSheet(db: Database, sequence: number, asOf: number): Sheet {
  const row = findRow<Row>(db, AT, sequence)!;
  const { text, facts, author } = loadFacts(db, row);
  return { entry: toEntry(db, row, asOf), text, author, run: row.run, facts };
}

function toStored(db: Database, sheet: Sheet, fact: Fact, aliases: Aliases, asOf: number): StoredFact {
  return toStoredFact(fact, sheet, aliases, judgedAt(db, fact.id, asOf));
}

/** Every fact of one reading with its entry as it was appended; aliases and judgements as of a sequence. */
export function openReading(
  db: Database,
  sequence: number,
  aliases: Aliases,
  asOf: number,
): { readonly article: Entry; readonly facts: readonly StoredFact[] } {
  const sheet = openSheet(db, sequence, sequence);
  return { article: sheet.entry, facts: sheet.facts.map((fact) => toStored(db, sheet, fact, aliases, asOf)) };
}
