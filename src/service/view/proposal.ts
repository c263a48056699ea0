import { sentenceAround } from "#base";
import type { Ledger, Proposal, Stored, StoredJudgement } from "#ledger";

/** Witnesses that are shown of one proposal. */
const WITNESSES_MAX = 5;

/** Where a text teaches that two names are one thing. */
export interface ProposalWitness {
  readonly article: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  /** Where the alias is printed in the text of the article. */
  readonly start: number;
  readonly end: number;
  /** The sentence that prints it, and where it begins. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** A proposal with the sentences that teach it and what stands of what people said. */
export interface ProposalRecord extends Omit<Proposal, "witnesses"> {
  readonly witnesses: readonly ProposalWitness[];
  /** How many witnesses there are in all. */
  readonly witnessCount: number;
  /** Who judged it last, and when, while that stands. */
  readonly judged?: { readonly at: string; readonly by?: string; readonly note?: string };
}

export interface ProposalListView {
  readonly proposals: readonly ProposalRecord[];
  readonly more: boolean;
}

/** Proposals that match, in the order in which they were first taught, so many from an offset on. */
export async function viewProposals(
  ledger: Ledger,
  query: {
    readonly state?: Proposal["state"];
    readonly name?: string;
    readonly offset?: number;
    readonly limit: number;
  },
): Promise<ProposalListView> {
  const { offset = 0, limit, ...rest } = query;
  const found: Proposal[] = [];
  let passed = 0;
  for await (const proposal of ledger.proposals(rest)) {
    if (++passed <= offset) continue;
    found.push(proposal);
    if (found.length > limit) break;
  }
  return { proposals: await toProposalRecords(ledger, found.slice(0, limit)), more: found.length > limit };
}

/** Proposals as people judge them. */
export async function toProposalRecords(
  ledger: Pick<Ledger, "reading" | "judgements">,
  proposals: readonly Proposal[],
): Promise<readonly ProposalRecord[]> {
  const readings = new Map<string, Stored | undefined>();
  const records: ProposalRecord[] = [];
  for (const proposal of proposals) {
    const witnesses: ProposalWitness[] = [];
    for (const { article, start, end } of proposal.witnesses.slice(0, WITNESSES_MAX)) {
      if (!readings.has(article)) readings.set(article, await ledger.reading(article));
      const stored = readings.get(article);
      if (stored !== undefined) witnesses.push(toWitness(stored, { start, end }));
    }
    const judged = proposal.state === "open" ? undefined : await lastWord(ledger, proposal.id);
    records.push({
      ...proposal,
      witnesses,
      witnessCount: proposal.witnesses.length,
      ...(judged !== undefined && { judged }),
    });
  }
  return records;
}

function toWitness({ article }: Stored, span: { readonly start: number; readonly end: number }): ProposalWitness {
  const { id, title, source, published, url, text } = article;
  const sentence = sentenceAround(text, span);
  return {
    article: id,
    title,
    ...(source !== undefined && { outlet: source }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...span,
    sentence: text.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
  };
}

async function lastWord(ledger: Pick<Ledger, "judgements">, about: string): Promise<ProposalRecord["judged"]> {
  let last: StoredJudgement | undefined;
  for await (const judgement of ledger.judgements({ about })) last = judgement;
  if (last === undefined) return undefined;
  const { at, by, note } = last;
  return { at, ...(by !== undefined && { by }), ...(note !== undefined && { note }) };
}
