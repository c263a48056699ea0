import { NOT_NAMES } from "#bind/words/latin.ts";
import { isHan, makeScan } from "#grammar";
import type { EntityType } from "#model";
import type { Candidate } from "./candidate.ts";
import { latinType } from "./latin.ts";
import { nameStart } from "./name-span.ts";
import { typeByEnding } from "./type.ts";

const COMMON = new Set(NOT_NAMES.split(/\s+/));
const LONGEST_INSIDE = 120;
const LONGEST_NAME = 24;
const EXCHANGES =
  /^(?:NASDAQ|NYSE|TSX|TSXV|ASX|LSE|HKEX|HKG|TWSE|TPEx|SSE|SZSE|OTC|OTCQX|CSE|AIM|JSE|紐交所|那斯達克)\s*[:：]\s*[A-Z0-9.]{1,8}$/;

/**
 * What brackets teach: `卡特勒(Wendy Cutler)`, `美國國防後勤局(Defense Logistics Agency,DLA)`, `(NASDAQ: ABTC)`,
 * `(簡稱美鋁)`. The name before and every form inside are one entity.
 */
export function findParens(text: string, known: readonly Candidate[]): Candidate[] {
  const scan = makeScan(text);
  const found: Candidate[] = [];
  for (let open = nextOpen(text, 0); open >= 0; open = nextOpen(text, open + 1)) {
    const close = closeOf(text, open);
    if (close < 0) continue;
    const forms = readForms(text, open + 1, close);
    if (forms.length === 0) continue;
    const name = nameBefore(text, scan, open, known);
    if (name === undefined) continue;
    const printed = text.slice(name.start, name.end);
    const type =
      name.type ??
      chooseType(
        printed,
        forms.map((form) => text.slice(form.start, form.end)),
        name.titled,
      );
    const key = name.key ?? printed;
    const from = { type, rule: "paren", weight: 8, key, ...(name.id !== undefined && { id: name.id }) };
    found.push({ start: name.start, end: name.end, ...from });
    for (const form of forms) found.push({ ...form, ...from });
  }
  return found;
}

function nextOpen(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === "(" || text[i] === "（") return i;
  return -1;
}

function closeOf(text: string, open: number): number {
  for (let i = open + 1; i < Math.min(text.length, open + LONGEST_INSIDE); i++) {
    if (text[i] === ")" || text[i] === "）") return i;
    if (text[i] === "(" || text[i] === "（" || text[i] === "\n" || text[i] === "。") return -1;
  }
  return -1;
}

/** The forms inside brackets, split at commas; empty when the brackets hold a remark. */
function readForms(text: string, start: number, end: number): { readonly start: number; readonly end: number }[] {
  const forms: { start: number; end: number }[] = [];
  let at = start;
  const inside = text.slice(start, end);
  const parts = EXCHANGES.test(inside.trim()) ? [inside] : inside.split(/[,，、;；]/);
  for (const part of parts) {
    const trimmed = part.trim();
    const from = at + part.indexOf(trimmed);
    at += part.length + 1;
    const short = /^(?:以下)?(?:簡稱|简称|下稱|又稱|原名|前稱)[「『]?([^」』]{2,12})[」』]?$/.exec(trimmed);
    if (short !== null) {
      const offset = from + trimmed.indexOf(short[1]!);
      forms.push({ start: offset, end: offset + short[1]!.length });
    } else if (EXCHANGES.test(trimmed) || isLatinName(trimmed)) forms.push({ start: from, end: from + trimmed.length });
    else if (/^(?:Ltd|Inc|LLC|Corp)\.?$/.test(trimmed) && forms.length > 0) forms.at(-1)!.end = from + trimmed.length;
    else if (trimmed !== "" && forms.length === 0) return [];
  }
  return forms;
}

function isLatinName(part: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9 .&'’\-–À-ſ/]+$/.test(part) && !COMMON.has(part) && !/^(?:see|see also|or|and)\b/i.test(part)
  );
}

interface Before {
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly type?: EntityType;
  readonly key?: string;
  readonly id?: string;
}

function nameBefore(
  text: string,
  scan: ReturnType<typeof makeScan>,
  open: number,
  known: readonly Candidate[],
): Before | undefined {
  const before = text[open - 1] ?? "";
  const quote = "」』》〉”".indexOf(before);
  if (quote >= 0) {
    const from = Math.max(0, open - LONGEST_NAME - 20);
    const near = text.slice(from, open).lastIndexOf("「『《〈“"[quote]!);
    const start = near < 0 ? -1 : from + near;
    return start >= 0 && open - start <= LONGEST_NAME + 20
      ? { start: start + 1, end: open - 1, titled: false }
      : undefined;
  }
  const row = known.find((candidate) => candidate.end === open);
  const { start, titled } = nameStart(scan, open, LONGEST_NAME);
  if (row !== undefined && (row.start <= start || !isHan(text.charCodeAt(row.start - 1)) || titled)) {
    return {
      start: row.start,
      end: open,
      titled,
      type: row.type,
      ...(row.key !== undefined && { key: row.key }),
      ...(row.id !== undefined && { id: row.id }),
    };
  }
  return open - start >= 2 ? { start, end: open, titled } : undefined;
}

function chooseType(name: string, forms: readonly string[], titled: boolean): EntityType {
  if (titled) return "person";
  const byEnding = typeByEnding(name);
  if (byEnding !== undefined && !(byEnding.weak && byEnding.ending.length < 2)) return byEnding.type;
  const full = forms.find((form) => form.includes(" "));
  if (
    full !== undefined &&
    /^[A-Z][\wÀ-ſ.'’-]+(?: [A-Z][\wÀ-ſ.'’-]*){1,3}$/.test(full) &&
    latinType(full) === "org" &&
    !/(?:Inc|Corp|Ltd|Limited|Group|Institute|University|Agency|House)/.test(full) &&
    name.length <= 5
  )
    return "person";
  if (forms.every((form) => /^[a-z ]+$/.test(form))) return "commodity";
  return byEnding?.type ?? (full === undefined ? "org" : latinType(full));
}
