import type { Span } from "#base";
import { isHan } from "#grammar";
import type { Entity, EntityType } from "#model";
import type { Candidate } from "./candidate.ts";

interface Group {
  type: EntityType;
  weight: number;
  rule: string;
  id?: string;
  canonical?: string;
  readonly spans: Span[];
  /** Lower-case form → as printed first. */
  readonly forms: Map<string, string>;
}

/**
 * Candidates of one key, or without key of one printed form, become one entity. A form that several keys share stays with
 * each of them: two bodies with one acronym remain two.
 */
export function gather(text: string, candidates: readonly Candidate[], same: ReadonlyMap<string, string>): Entity[] {
  const byKey = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  const groups: Group[] = [];
  const ordered = [...candidates].sort(
    (a, b) => Number(a.key === undefined) - Number(b.key === undefined) || a.start - b.start,
  );
  for (const candidate of ordered) {
    const printed = text.slice(candidate.start, candidate.end);
    const form = printed.toLowerCase();
    const own = candidate.key ?? printed;
    const key = same.get(own) ?? own;
    const group =
      byKey.get(key) ?? (candidate.id === undefined ? byForm.get(form) : undefined) ?? makeGroup(groups, candidate);
    if (!byKey.has(key)) byKey.set(key, group);
    if (!byForm.has(form)) byForm.set(form, group);
    join(group, candidate, form, printed);
  }
  return joinAlike(groups).map(toEntity);
}

/** Entities compared with each other, at most. */
const COMPARED = 60;

/** 關鍵礦產合作協議 and 關鍵礦產協議, 嘉和市清波家商 and 嘉和清波家商: one ending, and the shorter is the longer with words left out. */
function joinAlike(groups: readonly Group[]): Group[] {
  const kept = new Set(groups);
  const alike = groups.filter(({ type }) => type === "program" || type === "org").slice(0, COMPARED);
  for (const short of alike) {
    const long = alike.find((other) => other !== short && kept.has(other) && kept.has(short) && isAlike(short, other));
    if (long === undefined) continue;
    for (const [form, printed] of short.forms) if (!long.forms.has(form)) long.forms.set(form, printed);
    long.spans.push(...short.spans);
    kept.delete(short);
  }
  return groups.filter((group) => kept.has(group));
}

function isAlike(short: Group, long: Group): boolean {
  if (short.type !== long.type || short.id !== undefined || (long.id !== undefined && long.type === "org"))
    return false;
  const [a, b] = [longest(short), longest(long)];
  return (
    a.length >= 4 &&
    a.length < b.length &&
    b.length - a.length <= 4 &&
    a.slice(-2) === b.slice(-2) &&
    isHan(a.charCodeAt(a.length - 1)) &&
    isLeftOut(a, b)
  );
}

function longest({ forms }: Group): string {
  return [...forms.keys()].reduce((a, b) => (b.length > a.length ? b : a));
}

/** Whether `short` is `long` with characters left out. */
function isLeftOut(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function makeGroup(groups: Group[], { type, weight, rule }: Candidate): Group {
  const group: Group = { type, weight, rule, spans: [], forms: new Map() };
  groups.push(group);
  return group;
}

/** The weightiest candidate says the type. */
function join(
  group: Group,
  { start, end, id, weight, type, rule, canonical }: Candidate,
  form: string,
  printed: string,
): void {
  if (id !== undefined) group.id ??= id;
  if (canonical !== undefined) group.canonical ??= canonical;
  if (weight > group.weight) Object.assign(group, { weight, type, rule });
  if (!group.forms.has(form)) group.forms.set(form, printed);
  group.spans.push({ start, end });
}

function toEntity({ type, spans, forms, rule, id, canonical }: Group): Entity {
  const printed = [...forms.values()];
  const han = printed.filter((form) => [...form].some((char) => isHan(char.charCodeAt(0))));
  const name = (han.length > 0 ? han : printed).reduce((a, b) =>
    b.length > a.length || (b.length === a.length && b === canonical) ? b : a,
  );
  spans.sort((a, b) => a.start - b.start);
  return { type, name, aliases: printed.filter((form) => form !== name), spans, rule, ...(id !== undefined && { id }) };
}
