import type { DeskFinding } from "#service";
import { FindingCard } from "#web/part/finding-card.tsx";
import { toTone } from "#web/part/verdict-badge.tsx";

const ORDER = ["conflict", "checked", "holds"] as const;

interface Props {
  readonly findings: readonly DeskFinding[];
  readonly article: string;
  readonly current?: string;
  readonly choose: (fact: string) => void;
  readonly light: (finding: string | undefined) => void;
}

/** Findings, the worst first; whoever points at one sees its figures lit in the text. */
export function Findings({ findings, article, current, choose, light }: Props) {
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(toTone(a.verdict)) - ORDER.indexOf(toTone(b.verdict)));
  return (
    <>
      {sorted.map((finding) => (
        <div
          key={finding.id}
          onPointerEnter={() => light(finding.id)}
          onPointerLeave={() => light(undefined)}
          onFocusCapture={() => light(finding.id)}
          onBlurCapture={() => light(undefined)}
        >
          <FindingCard
            finding={finding}
            here={article}
            choose={choose}
            compact={current === undefined && toTone(finding.verdict) === "holds"}
            {...(current !== undefined && { current })}
          />
        </div>
      ))}
    </>
  );
}
