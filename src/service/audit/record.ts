import { hash } from "node:crypto";
import { intervalText } from "#algebra";
import { type CheckId, type Claim, type Finding, findingKey, type SlipKind, type Verdict } from "#audit";
import type { Interval } from "#base";
import type { EvidenceKind, Stance } from "#model";
import { type FactRecord, toVoiceRecord } from "#service/facts.ts";
import { type JsonNumber, toJsonNumber } from "#service/record.ts";

/** Where a figure of a finding is printed. */
export interface WitnessRecord {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  /** How `published` was come by. */
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly url?: string;
}

/** One figure of a finding. */
export interface TermRecord {
  /** What it is in the finding: `whole`, `part`, `before`, `report` … */
  readonly role: string;
  /** The id of the fact. */
  readonly fact: string;
  /** The printed words, and where they stand in the text of the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly subject?: string;
  readonly measure?: string;
  readonly label: string;
  readonly period?: string;
  readonly stance: Stance;
  readonly voices: FactRecord["voices"];
  readonly article: WitnessRecord;
  /** The sentence that prints it. */
  readonly sentence: string;
}

/** A finding as plain values ready for `JSON.stringify`. */
export interface FindingRecord {
  /** 16 hexadecimal digits of the check and the facts it joins: the same finding has the same id. */
  readonly id: string;
  readonly check: CheckId;
  readonly identity?: string;
  readonly verdict: Verdict;
  /** Whether words of the text demand that it holds. */
  readonly guarded: boolean;
  readonly by: readonly string[];
  readonly equation: string;
  readonly terms: readonly TermRecord[];
  readonly witnesses?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** What the first figure would have to be by the others; an end that is absent is open. */
  readonly implied?: { readonly low?: JsonNumber; readonly high?: JsonNumber; readonly text: string };
  readonly slip?: { readonly kind: SlipKind; readonly fact: string; readonly text: string; readonly instead: string };
  /** Of reports: to how many roots they go back. */
  readonly origins?: number;
}

const ID_DIGITS = 16;

/** A finding in the form of the output contract. */
export function toFindingRecord(finding: Finding): FindingRecord {
  const { check, identity, verdict, isGuarded, by, text, terms, witnesses, implied, slip, origins } = finding;
  return {
    id: hash("sha256", findingKey(finding)).slice(0, ID_DIGITS),
    check,
    ...(identity !== undefined && { identity }),
    verdict,
    guarded: isGuarded,
    by,
    equation: text,
    terms: terms.map(({ role, claim }) => toTermRecord(role, claim)),
    ...(witnesses !== undefined && {
      witnesses: witnesses.map(({ start, end, text: words }) => ({ start, end, text: words })),
    }),
    ...(implied !== undefined && { implied: toImplied(implied) }),
    ...(slip !== undefined && {
      slip: { kind: slip.kind, fact: slip.claim.id, text: wordsOf(slip.claim), instead: slip.instead },
    }),
    ...(origins !== undefined && { origins }),
  };
}

function toTermRecord(role: string, claim: Claim): TermRecord {
  const { id, start, end, subject, measure, label, period, stance, voices, article, sentence } = claim;
  const { title, source, published, publishedBy, url } = article;
  return {
    role,
    fact: id,
    text: wordsOf(claim),
    start,
    end,
    ...(subject !== undefined && { subject: subject.value }),
    ...(measure !== undefined && { measure: measure.value }),
    label,
    ...(period !== undefined && { period: period.value }),
    stance: stance.value,
    voices: voices.map(toVoiceRecord),
    article: {
      id: article.id ?? article.hash,
      ...(title !== undefined && { title }),
      ...(source !== undefined && { source }),
      ...(published !== undefined && { published }),
      ...(publishedBy !== undefined && { publishedBy }),
      ...(url !== undefined && { url }),
    },
    sentence: sentence?.text ?? "",
  };
}

/** The printed words of a figure. */
export function wordsOf({ start, end, sentence }: Claim): string {
  return sentence === undefined ? "" : sentence.text.slice(start - sentence.start, end - sentence.start);
}

function toImplied(interval: Interval) {
  const { low, high } = interval;
  return {
    ...(low !== undefined && { low: toJsonNumber(low) }),
    ...(high !== undefined && { high: toJsonNumber(high) }),
    text: intervalText(interval),
  };
}
