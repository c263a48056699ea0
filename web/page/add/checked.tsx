import type { Verified, VerifiedDraft } from "#service";
import { FindingCard } from "#web/part/finding-card.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

type Figure = VerifiedDraft["figures"][number];

const STATES: Readonly<Record<Figure["status"], "conflict" | "checked" | "holds" | "unknown">> = {
  conflicting: "conflict",
  stale: "checked",
  supported: "holds",
  derivable: "holds",
  unknown: "unknown",
};

/** A text that was checked and not stored: each figure with how it stands, and why. */
export function Checked({ verified }: { readonly verified: Verified }) {
  const words = inLang(WORDS);
  return (
    <section aria-label={words.checked} class="checked">
      <h2>{words.checked}</h2>
      {verified.drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} />
      ))}
    </section>
  );
}

function Draft({ draft }: { readonly draft: VerifiedDraft }) {
  const words = inLang(WORDS);
  const { title, figures, findings, counts } = draft;
  return (
    <>
      <h3 dir="auto">{title || words.untitled}</h3>
      <p role="status">{figures.length === 0 ? words.none : words.summary(counts.figures, counts.conflicting)}</p>
      <ul class="read-figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <b dir="auto">{figure.text}</b>{" "}
            <span class="quiet" dir="auto">
              {[figure.subject, figure.label, words.line(figure.line)].filter(Boolean).join(" · ")}
            </span>{" "}
            <span class={`state figure figure-${STATES[figure.status]}`}>{words.statuses[figure.status]}</span>{" "}
            <span class="quiet">
              {figure.reports > 0 ? words.reports(figure.reports) : figure.lacks && words.lacks[figure.lacks]}
            </span>
          </li>
        ))}
      </ul>
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={{ ...finding, intervals: [] }} compact />
      ))}
    </>
  );
}
