import type { CellRecord } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { toCell } from "#web/part/address.ts";
import { toAmountText } from "#web/part/amount.ts";
import { Citation } from "#web/part/citation.tsx";
import { Shown } from "#web/part/shown.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Other reports that are shown at once. */
const SHOWN = 5;

interface Props {
  readonly cell: string;
  /** The fact that is looked at already. */
  readonly fact: string;
}

/** Other reports of the same cell, each with its citation. */
export function Elsewhere({ cell, fact }: Props) {
  const words = inLang(WORDS);
  const asked = useAnswer<CellRecord>(`/api/cell/${encodeURIComponent(cell)}`);
  return (
    <section class="elsewhere">
      <h2>{words.elsewhere}</h2>
      <Shown asked={asked}>
        {(record) => (
          <>
            <p class="quiet">{words.byOrigin(record.reports, record.origins)}</p>
            <ul class="elsewhere-list">
              {firstOfEach(record, fact)
                .slice(0, SHOWN)
                .map(({ one, repeats }) => (
                  <li key={one.id}>
                    <b>{toAmountText(one, lang.value)}</b> <StanceBadge stance={one.stance} /> <Citation fact={one} />
                    {repeats > 0 && <span class="beneath quiet">{words.repeats(repeats)}</span>}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Shown>
      <p>
        <a href={toCell(cell)}>{words.elsewhereMore}</a>
      </p>
    </section>
  );
}

/** One report of each origin but the fact itself, and how many others only repeat it. */
function firstOfEach({ facts, groups }: CellRecord, fact: string) {
  const known = new Map(facts.map((each) => [each.id, each]));
  return groups.flatMap(({ facts: ids }) => {
    const others = ids.flatMap((id) => (id === fact ? [] : (known.get(id) ?? [])));
    const [one] = others;
    return one === undefined ? [] : [{ one, repeats: others.length - 1 }];
  });
}
