import type { Proposal, ProposalState } from "#ledger/fact-contract.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { IS_CURRENT, lastSequence } from "./current.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { fromKey, type Key } from "./hash.ts";
import { stateAt } from "./judge.ts";

interface Row extends Pick<Proposal, "id" | "type"> {
  readonly proposal: number;
  readonly printed_name: string;
  readonly printed_alias: string;
}

const PAGE = 256;
const COLUMNS = "select proposal, id, type, printed_name, printed_alias from proposal where proposal > ?";
const EVERY = `${COLUMNS} order by proposal limit ${PAGE}`;
const NAMED = `${COLUMNS} and (name = ? or alias = ?) order by proposal limit ${PAGE}`;

/** See `Ledger.proposals`. */
export function* findProposals(
  db: Database,
  { state, name }: { readonly state?: ProposalState; readonly name?: string },
): Generator<Proposal> {
  const asOf = lastSequence(db);
  const form = name === undefined ? [] : [toNameForm(name), toNameForm(name)];
  let last = 0;
  for (;;) {
    const rows = findRows<Row>(db, name === undefined ? EVERY : NAMED, last, ...form);
    for (const row of rows) {
      const proposal = toProposal(db, row, asOf);
      if (proposal !== undefined && (state === undefined || proposal.state === state)) yield proposal;
    }
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!.proposal;
  }
}

/** `undefined` for one that no current reading teaches and nobody judged. */
function toProposal(db: Database, row: Row, asOf: number): Proposal | undefined {
  const { id, type, printed_name: name, printed_alias: alias } = row;
  const witnesses = findWitnesses(db, row.proposal, asOf);
  if (witnesses.length === 0 && findRow(db, "select 1 from judgement where a = ?", id) === undefined) return undefined;
  return { id, type, name, alias, state: stateAt(db, id, asOf), witnesses };
}

interface Witness {
  readonly hash: Key;
  readonly id: string | null;
  readonly title: string;
  readonly start: number;
  readonly length: number;
}

const WITNESSES = `select hash, at.id as id, title, start, length
  from witness join reading as at using (sequence) join article using (article)
  where proposal = ? and ${IS_CURRENT} order by at.sequence, n`;

function findWitnesses(db: Database, proposal: number, asOf: number): Proposal["witnesses"] {
  return findRows<Witness>(db, WITNESSES, proposal, asOf, asOf).map(({ hash, id, title, start, length }) => ({
    article: id ?? fromKey(hash).slice(0, 16),
    title,
    start,
    end: start + length,
  }));
}
