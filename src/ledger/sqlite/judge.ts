import type { ProposalState, StoredFact, StoredJudgement } from "#ledger/fact-contract.ts";
import { toInstant } from "#ledger/instant.ts";
import { checkJudgement, standingOf } from "#ledger/judgement.ts";
import { toState } from "#ledger/proposal.ts";
import type { Judgement, JudgementVerdict } from "#model";
import { lastSequence } from "./current.ts";
import { checkWritable, type Database, findRow, findRows, run } from "./database.ts";
import { hasFact } from "./fact-place.ts";
import { checkVersion, readVersion } from "./migrate.ts";
import { instantOf, stamp } from "./stamp.ts";
import { inTransaction } from "./transaction.ts";

const ADD = "insert into judgement (sequence, verdict, a, b, said_by, note) values (?, ?, ?, ?, ?, ?)";

/** See `Ledger.judge`. */
export async function judge(db: Database, judgement: Judgement, at: string): Promise<{ readonly sequence: number }> {
  checkWritable(db);
  const instant = toInstant(at);
  return inTransaction(db, () => {
    checkVersion(db.path, readVersion(db));
    checkJudgement(judgement, {
      fact: (id) => hasFact(db, id),
      proposal: (id) => findRow(db, "select 1 from proposal where id = ?", id) !== undefined,
    });
    const { about, verdict, by = null, note = null } = judgement;
    const sequence = lastSequence(db) + 1;
    run(db, ADD, sequence, verdict, about[0], about[1] ?? null, by, note);
    run(db, "update state set sequence = ?", sequence);
    stamp(db, sequence, instant);
    return { sequence };
  });
}

interface Row {
  readonly sequence: number;
  readonly verdict: JudgementVerdict;
  readonly a: string;
  readonly b: string | null;
  readonly said_by: string | null;
  readonly note: string | null;
}

const ABOUT_ONE = `select verdict from judgement where a = ? and b is null and sequence <= ?
  order by sequence desc limit 1`;

/** What stands of what was said about one fact or proposal. */
function verdictAt(db: Database, about: string, asOf: number): JudgementVerdict | undefined {
  const last = findRow<Pick<Row, "verdict">>(db, ABOUT_ONE, about, asOf);
  return standingOf(last === undefined ? [] : [last])?.verdict;
}

export function judgedAt(db: Database, fact: string, asOf: number): StoredFact["judged"] {
  const verdict = verdictAt(db, fact, asOf);
  return verdict === "right" || verdict === "wrong" ? verdict : undefined;
}

export function stateAt(db: Database, proposal: string, asOf: number): ProposalState {
  return toState(verdictAt(db, proposal, asOf));
}

const PAGE = 256;
const COLUMNS = "select sequence, verdict, a, b, said_by, note from judgement where sequence > ? and sequence <= ?";
const EVERY = `${COLUMNS} order by sequence limit ${PAGE}`;
const ABOUT = `${COLUMNS} and (a = ? or b = ?) order by sequence limit ${PAGE}`;

/** See `Ledger.judgements`. */
export function* findJudgements(
  db: Database,
  { about, after = 0 }: { readonly about?: string; readonly after?: number },
): Generator<StoredJudgement> {
  const ceiling = lastSequence(db);
  let last = after;
  for (;;) {
    const rows =
      about === undefined
        ? findRows<Row>(db, EVERY, last, ceiling)
        : findRows<Row>(db, ABOUT, last, ceiling, about, about);
    for (const row of rows) yield toJudgement(db, row);
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!.sequence;
  }
}

/** The judgement appended at a sequence. */
export function judgementAt(db: Database, sequence: number): StoredJudgement | undefined {
  const row = findRow<Row>(db, EVERY, sequence - 1, sequence);
  return row && toJudgement(db, row);
}

function toJudgement(db: Database, { sequence, verdict, a, b, said_by, note }: Row): StoredJudgement {
  return {
    about: b === null ? [a] : [a, b],
    verdict,
    ...(said_by !== null && { by: said_by }),
    ...(note !== null && { note }),
    sequence,
    at: instantOf(db, sequence),
  };
}
