import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";
import { FINDING } from "#web/part/finding-words.ts";
import { inLang } from "#web/state/lang.ts";
import type { AuditAnswer } from "./answer.ts";
import { WORDS } from "./words.ts";

/** The verdicts that there are, with their numbers; one is chosen by its address. */
export function VerdictChips({ verdicts }: Pick<AuditAnswer, "verdicts">) {
  const words = inLang(WORDS);
  const names = inLang(FINDING).verdicts;
  const { query } = useLocation();
  const { verdict: chosen, ...rest } = query;
  const there = Object.entries(verdicts).filter(([, count]) => count > 0) as [keyof typeof names, number][];
  const total = there.reduce((sum, [, count]) => sum + count, 0);
  return (
    <ul class="chips">
      <li>
        <a class="chip" href={toAddress("/audit", rest)} aria-current={chosen === undefined ? "true" : undefined}>
          {words.all} <span class="quiet">{total}</span>
        </a>
      </li>
      {there.map(([verdict, count]) => (
        <li key={verdict}>
          <a
            class="chip"
            href={toAddress("/audit", { ...rest, verdict })}
            aria-current={chosen === verdict ? "true" : undefined}
          >
            {names[verdict]} <span class="quiet">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
