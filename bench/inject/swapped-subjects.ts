import { type Span, sentenceAround } from "#base";
import type { Edit, Injector } from "./edit.ts";

/** Two names of one type in one sentence change places; figures are told of both. */
export const injectSwappedSubjects: Injector = ({ reading }) => {
  const { text } = reading.article;
  const subjects = reading.facts.flatMap(({ subject }) => subject?.evidence.span ?? []);
  const isSubject = (span: Span) => subjects.some(({ start, end }) => start < span.end && span.start < end);
  const named = reading.entities
    .filter(({ type }) => type === "org" || type === "place" || type === "person")
    .flatMap((entity) => entity.spans.filter(isSubject).map((span) => ({ entity, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const edits: Edit[] = [];
  for (const [index, first] of named.entries()) {
    const sentence = sentenceAround(text, first.span);
    const second = named
      .slice(index + 1)
      .find(
        ({ entity, span }) => entity !== first.entity && entity.type === first.entity.type && span.end <= sentence.end,
      );
    if (second !== undefined && first.span.end < second.span.start) edits.push(swap(text, first.span, second.span));
  }
  return edits;
};

function swap(text: string, first: Span, second: Span): Edit {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    start: first.start,
    end: second.end,
    text: words(second) + text.slice(first.end, second.start) + words(first),
    targets: [first, second],
    of: "subjects",
  };
}
