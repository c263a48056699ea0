import type { Span } from "#base";
import { isHan } from "#grammar";
import type { Entity, EntityType } from "#model";
import type { Candidate } from "./candidate.ts";

interface Group {
  type: EntityType;
  weight: number;
  rule: string;
  id: string | undefined;
  canonical: string | undefined;
  readonly spans: Span[];
  /** The first form, in lower case and as printed. */
  readonly form: string;
  readonly printed: string;
  /** The others: lower-case form → as printed first. Most things have one form, and no map is made for them. */
  others: Map<string, string> | undefined;
}

/**
 * Candidates (in the order of the text) of one key, or without key of one printed form, become one entity. A form that several keys share stays with
 * each of them: two bodies with one acronym remain two.
 */
export function gather(text: string, candidates: readonly Candidate[], same: ReadonlyMap<string, string>): Entity[] {
  const byKey = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  const groups: Group[] = [];
  const add = (candidate: Candidate): void => {
    const printed = text.slice(candidate.start, candidate.end);
    const form = lower(printed);
    const own = candidate.key ?? printed;
    const key = same.get(own) ?? own;
    let group = byKey.get(key);
    if (group === undefined) {
      group =
        (candidate.id === undefined ? byForm.get(form) : undefined) ?? makeGroup(groups, candidate, form, printed);
      byKey.set(key, group);
    }
    if (!byForm.has(form)) byForm.set(form, group);
    join(group, candidate, form, printed);
  };
  for (const candidate of candidates) if (candidate.key !== undefined) add(candidate);
  for (const candidate of candidates) if (candidate.key === undefined) add(candidate);
  return joinAlike(groups).map(toEntity);
}

/** Han has no cases: most names need no new string. */
function lower(form: string): string {
  for (let i = 0; i < form.length; i++) if (!isHan(form.charCodeAt(i))) return form.toLowerCase();
  return form;
}

/** Entities compared with each other, at most. */
const COMPARED = 60;

/** A group by its longest form. */
interface Alike {
  readonly group: Group;
  readonly form: string;
}

/** 關鍵礦產合作協議 and 關鍵礦產協議, 嘉和市清波家商 and 嘉和清波家商: one ending, and the shorter is the longer with words left out. */
function joinAlike(groups: readonly Group[]): Group[] {
  const alike = groups
    .filter(({ type }) => type === "program" || type === "org")
    .slice(0, COMPARED)
    .map((group) => ({ group, form: longest(group) }));
  const joined = new Set<Group>();
  for (const short of alike) {
    if (short.group.id !== undefined || short.form.length < 4) continue;
    const long = alike.find((other) => other !== short && !joined.has(other.group) && isAlike(short, other))?.group;
    if (long === undefined) continue;
    addForm(long, short.group.form, short.group.printed);
    for (const [form, printed] of short.group.others ?? []) addForm(long, form, printed);
    long.spans.push(...short.group.spans);
    joined.add(short.group);
  }
  return joined.size === 0 ? [...groups] : groups.filter((group) => !joined.has(group));
}

function isAlike({ group: short, form: a }: Alike, { group: long, form: b }: Alike): boolean {
  return (
    a.length < b.length &&
    b.length - a.length <= 4 &&
    short.type === long.type &&
    (long.id === undefined || long.type !== "org") &&
    a.slice(-2) === b.slice(-2) &&
    isHan(a.charCodeAt(a.length - 1)) &&
    isLeftOut(a, b)
  );
}

function longest({ form, others }: Group): string {
  let best = form;
  for (const other of others?.keys() ?? []) if (other.length > best.length) best = other;
  return best;
}

function addForm(group: Group, form: string, printed: string): void {
  if (form === group.form) return;
  group.others ??= new Map();
  if (!group.others.has(form)) group.others.set(form, printed);
}

/** Whether `short` is `long` with characters left out. */
function isLeftOut(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function makeGroup(groups: Group[], { type, weight, rule }: Candidate, form: string, printed: string): Group {
  const group = {
    type,
    weight,
    rule,
    id: undefined,
    canonical: undefined,
    spans: [],
    form,
    printed,
    others: undefined,
  };
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
  group.id ??= id;
  group.canonical ??= canonical;
  if (weight > group.weight) {
    group.weight = weight;
    group.type = type;
    group.rule = rule;
  }
  addForm(group, form, printed);
  group.spans.push({ start, end });
}

function toEntity({ type, spans, printed: first, others, rule, id, canonical }: Group): Entity {
  const printed = others === undefined ? [first] : [first, ...others.values()];
  const name = others === undefined ? first : nameOf(printed, canonical);
  if (spans.length > 1) spans.sort((a, b) => a.start - b.start);
  return { type, name, aliases: printed.filter((form) => form !== name), spans, rule, ...(id !== undefined && { id }) };
}

function nameOf(printed: readonly string[], canonical: string | undefined): string {
  const han = printed.filter(hasHan);
  return (han.length > 0 ? han : printed).reduce((a, b) =>
    b.length > a.length || (b.length === a.length && b === canonical) ? b : a,
  );
}

function hasHan(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (isHan(form.charCodeAt(i))) return true;
  return false;
}
