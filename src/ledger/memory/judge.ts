import type { StoredJudgement } from "#ledger/fact-contract.ts";
import { toInstant } from "#ledger/instant.ts";
import { checkJudgement } from "#ledger/judgement.ts";
import type { Judgement } from "#model";
import { stamp } from "./stamp.ts";
import { checkOpen, type Store } from "./store.ts";
import { taughtIn } from "./taught.ts";

/** See `Ledger.judge`. */
export function judge(store: Store, judgement: Judgement, at: string): { readonly sequence: number } {
  checkOpen(store);
  checkJudgement(judgement, {
    fact: (id) =>
      [...store.shelves.values()].some(({ rows }) =>
        rows.some(({ reading }) => reading.facts.some((fact) => fact.id === id)),
      ),
    proposal: (id) => taughtIn(store).has(id),
  });
  const instant = toInstant(at);
  const sequence = ++store.sequence;
  store.judgements.push({ ...judgement, sequence, at: stamp(store, instant) });
  return { sequence };
}

/** See `Ledger.judgements`. */
export function findJudgements(
  store: Store,
  { about, after = 0 }: { readonly about?: string; readonly after?: number },
): readonly StoredJudgement[] {
  checkOpen(store);
  return store.judgements.filter(
    (made) => made.sequence > after && (about === undefined || made.about.some((id) => id === about)),
  );
}
