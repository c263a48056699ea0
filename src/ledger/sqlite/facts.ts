import type { Aliases } from "#ledger/alias.ts";
import type { Entry } from "#ledger/entry.ts";
import type { FactQuery, StoredFact } from "#ledger/fact-contract.ts";
import { isArticleOf, makeFactTest } from "#ledger/fact-match.ts";
import { toPart } from "#ledger/options.ts";
import { toStoredFact } from "#ledger/stored-fact.ts";
import type { Fact } from "#model";
import { subjectKeysAt } from "./alias.ts";
import { findCandidates } from "./candidates.ts";
import type { Database } from "./database.ts";
import { type Glance, inOneMoment, makeGlance } from "./glance.ts";
import { judgedAt } from "./judge.ts";
import { type FactSheet, openSheet } from "./row.ts";

/** See `Ledger.facts`. The lists name candidates in order, the facts decide. */
export function* findFacts(db: Database, query: FactQuery, shared?: Glance): Generator<StoredFact> {
  const { offset, limit } = toPart(query);
  if (limit === 0) return;
  const glance = shared ?? makeGlance(db);
  const asOf = Math.min(query.asOf ?? Number.MAX_SAFE_INTEGER, glance.last);
  const aliases = glance.aliasesAt(asOf);
  const keys = query.subject === undefined ? undefined : subjectKeysAt(db, query.subject, asOf, aliases);
  const isWanted = makeFactTest(query, keys, aliases);
  let sheet: FactSheet | undefined;
  let passed = 0;
  let skip = 0;
  for (const { sequence, fact: n } of findCandidates(db, query, { keys, aliases, asOf })) {
    if (sheet?.entry.sequence !== sequence) {
      sheet = glance.sheetAt(sequence, asOf);
      skip = sequence === query.from?.sequence ? query.from.skip : 0;
    }
    if (!isArticleOf(query, sheet.entry)) continue;
    for (const fact of n === undefined ? factsOf(sheet) : [sheet.facts.at(n)]) {
      if (!isWanted(fact) || skip-- > 0 || ++passed <= offset) continue;
      yield toStoredFact(fact, sheet, aliases, glance.judgedAt(fact.id, asOf));
      if (passed === offset + limit) return;
    }
  }
}

/** See `Ledger.factLists`. */
export function findFactLists(db: Database, queries: readonly FactQuery[]): readonly (readonly StoredFact[])[] {
  return inOneMoment(db, () => {
    const glance = makeGlance(db);
    return queries.map((query) => [...findFacts(db, query, glance)]);
  });
}

function factsOf({ facts }: FactSheet): readonly Fact[] {
  return Array.from({ length: facts.count() }, (_, n) => facts.at(n));
}

/** Every fact of one reading with its entry as it was appended; aliases and judgements as of a sequence. */
export function openReading(
  db: Database,
  sequence: number,
  aliases: Aliases,
  asOf: number,
): { readonly article: Entry; readonly facts: readonly StoredFact[] } {
  const sheet = openSheet(db, sequence, sequence);
  return {
    article: sheet.entry,
    facts: factsOf(sheet).map((fact) => toStoredFact(fact, sheet, aliases, judgedAt(db, fact.id, asOf))),
  };
}
