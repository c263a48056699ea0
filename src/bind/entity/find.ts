import type { Span } from "#base";
import type { Article, Entity, EntityType, Figure, Time } from "#model";
import type { Packs } from "#pack";
import { type Candidate, settle } from "./candidate.ts";
import { findByEnding } from "./ending.ts";
import { findKnown } from "./known.ts";
import { findLatin } from "./latin.ts";
import { findParens } from "./paren.ts";
import { findQuoted } from "./quoted.ts";
import { findTitled } from "./title.ts";

/**
 * The persons, organisations, places, commodities and programs of an article, each with all its forms: what gazetteers
 * know, what brackets, titles, quotation marks and endings teach, and every later occurrence of a form so learned.
 */
export function findEntities(
  article: Article,
  figures: readonly Figure[],
  times: readonly Time[],
  packs: Packs,
): Entity[] {
  const { text } = article;
  const known = findKnown(text, packs);
  const taught = settle(
    [
      ...findParens(text, known),
      ...findQuoted(text),
      ...findTitled(text),
      ...known,
      ...findByEnding(text),
      ...findLatin(text),
    ].filter((candidate) => !isInside(candidate, figures) && !isInside(candidate, times)),
  );
  return gather(text, settle([...taught, ...recur(text, taught)]));
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= span.start && other.end >= span.end);
}

/** Later occurrences of forms that the text taught. */
function recur(text: string, taught: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const candidate of taught) {
    const form = text.slice(candidate.start, candidate.end);
    if (candidate.rule === "known" || form.length < 2 || seen.has(form)) continue;
    seen.add(form);
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      found.push({ ...candidate, start: at, end: at + form.length, weight: candidate.weight - 0.5, rule: "recur" });
    }
  }
  return found;
}

interface Group {
  readonly type: EntityType;
  readonly spans: Span[];
  readonly forms: string[];
  readonly rule: string;
  id?: string;
}

/** Candidates of one key, or of one printed form, become one entity. */
function gather(text: string, candidates: readonly Candidate[]): Entity[] {
  const byKey = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  for (const candidate of candidates) {
    const form = text.slice(candidate.start, candidate.end);
    const group = (candidate.key === undefined ? undefined : byKey.get(candidate.key)) ??
      byForm.get(form) ?? { type: candidate.type, spans: [], forms: [], rule: candidate.rule };
    if (candidate.key !== undefined) byKey.set(candidate.key, group);
    if (candidate.id !== undefined) group.id ??= candidate.id;
    byForm.set(form, group);
    if (!group.forms.includes(form)) group.forms.push(form);
    group.spans.push({ start: candidate.start, end: candidate.end });
  }
  return [...new Set(byForm.values())].map(toEntity);
}

function toEntity({ type, spans, forms, rule, id }: Group): Entity {
  const han = forms.filter((form) => /\p{Script=Han}/u.test(form));
  const name = (han.length > 0 ? han : forms).reduce((a, b) => (b.length > a.length ? b : a));
  return { type, name, aliases: forms.filter((form) => form !== name), spans, rule, ...(id !== undefined && { id }) };
}
