import type { DeskFact, FactDetail } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { FactCard } from "./fact-card.tsx";
import { FindingCard } from "./finding-card.tsx";

/** The card of a fact of a list at once, and what was found about it as soon as that is known. */
export function OpenFact({ fact }: { readonly fact: DeskFact }) {
  const { value, loading } = useAnswer<FactDetail>(`/api/fact/${encodeURIComponent(fact.id)}`);
  return (
    <div class="open-fact" aria-busy={loading}>
      <FactCard fact={value ?? fact} />
      {value !== undefined && value.findings.length > 0 && (
        <ul class="open-findings">
          {value.findings.map((finding) => (
            <li key={finding.id}>
              <FindingCard finding={finding} current={fact.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
