import type { CorpusScore, Outcome } from "./score.ts";

const AROUND = 40;

/** Every false alarm, wrong flag and miss with its words, for people who look for the cause. */
export function reportOn(scores: readonly CorpusScore[]): string {
  return scores
    .flatMap(({ name, falseAlarms, outcomes }) => [
      ...falseAlarms.map(
        ({ article, flag }) => `FALSE ${name} ${article.id}: ${flag}\n  ${article.title} | ${article.body}`,
      ),
      ...outcomes.flatMap((outcome) => [
        ...outcome.wrong.map((flag) => `WRONG ${place(name, outcome)}\n  ${flag}`),
        ...(outcome.isCheckable && !outcome.isFound
          ? [`MISS ${outcome.isStillTrue ? "(still true) " : ""}${place(name, outcome)}`]
          : []),
      ]),
    ])
    .join("\n");
}

function place(name: string, { kind, article, text, edit }: Outcome): string {
  const end = edit.start + edit.text.length;
  const around = `${text.slice(Math.max(0, edit.start - AROUND), edit.start)}⟦${text.slice(edit.start, end)}⟧${text.slice(end, end + AROUND)}`;
  return `${kind} ${name} ${article.id}: ${around.replaceAll("\n", " / ")}`;
}
