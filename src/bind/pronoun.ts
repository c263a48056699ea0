import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { clauseAt } from "./clause.ts";
import { type EntityMention, inside, type Sheet } from "./sheet.ts";
import { PRONOUN_MEDIA, PRONOUN_ORG, PRONOUN_PERSON, PRONOUN_REPORT, SPEAKER_ENDS } from "./words/voices.ts";

/** `report` is a document that speaks for whoever issued it; `nobody` has no name. */
export type SpeakerKind = "person" | "org" | "media" | "report" | "nobody";

/** Somebody who says something. */
export interface Speaker {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly anonymous?: boolean;
  /** The name as printed. */
  readonly span: Span;
  /** Where the words about the speaker end. */
  readonly end: number;
}

/** Who spoke last of each kind. */
export type Memory = Partial<Record<SpeakerKind, Speaker>>;

const PRONOUNS = makeTrie<SpeakerKind>([
  ...wordsOf<SpeakerKind>(PRONOUN_PERSON, "person"),
  ...wordsOf<SpeakerKind>(PRONOUN_ORG, "org"),
  ...wordsOf<SpeakerKind>(PRONOUN_REPORT, "report"),
  ...wordsOf<SpeakerKind>(PRONOUN_MEDIA, "media"),
]);
const ENDS = makeTrie(wordsOf(SPEAKER_ENDS, true));
/** How many sentences back a pronoun looks. */
const BACK_MAX = 5;
/** How far into its sentence a name may stand that opens it. */
const OPENING_MAX = 160;

/** Whom the pronoun at `at` means: the last speaker of its kind, else the last name of that kind that opened a sentence. */
export function pronounAt(sheet: Sheet, scan: Scan, memory: Memory, at: number, until: number): Speaker | undefined {
  const match = matchAt(scan, PRONOUNS, at);
  if (match === undefined || match.end > until) return undefined;
  const { value: kind, start, end } = match;
  const alone = end === until || sheet.text[end] === "中" || matchAt(scan, ENDS, end) !== undefined;
  if (kind !== "org" && !alone) return undefined;
  if (sheet.mentions.length > 0 && inside(sheet.mentions, start, end).length > 0) return undefined;
  const meant =
    kind === "org"
      ? firmOf(scan.text.slice(start, end), openedBy(sheet, at, "org"), memory.org)
      : kind === "person"
        ? (memory.person ?? openedBy(sheet, at, "person"))
        : (memory[kind] ?? (kind === "report" ? memory.media : ofReport(sheet.text.slice(start, end), memory)));
  if (meant !== undefined) return { ...meant, end };
  if (kind !== "org" || !alone || memory.org === undefined) return undefined;
  const name = sheet.text.slice(start, end).replace(/^[該该]/, "");
  return { kind: "nobody", name, anonymous: true, span: { start, end }, end }; // not whom the text spoke of last
}

/** 文中提到 may mean a document; 報導提到 means an outlet, though none was named. */
function ofReport(word: string, memory: Memory): Speaker | undefined {
  return /[報报][導导道]$/.test(word) ? undefined : memory.report;
}

/** 該部 is a ministry, 公司 none: whether a name can be what the pronoun says. */
function fits(pronoun: string, name: string): boolean {
  const tail = /^[該该]?(部|局|署|院|校|廠|厂|[協协公工商]?[會会]|委[員员][會会])$/.exec(pronoun)?.[1];
  if (tail !== undefined) return name.includes(tail) || !/[\p{Script=Han}]$/u.test(name);
  if (/公司|[集]?[團团]|企業|企业/.test(pronoun)) return !NO_FIRM.test(name);
  return true;
}

const NO_FIRM = /(?:[部局署廳厅府盟會会]|大學|大学|組織|组织|法院|央行|環團|环团)$/;

/** Who spoke last is meant before one who was only named earlier. */
function laterOf(named: Speaker | undefined, spoke: Speaker | undefined): Speaker | undefined {
  return named === undefined || (spoke !== undefined && spoke.span.start > named.span.start) ? spoke : named;
}

/** 該行預計 follows what the bank said of a firm: the bank is meant. */
const HEARD = /(?:行|券商|智庫|智库|平台)$/;

function firmOf(pronoun: string, named: Speaker | undefined, spoke: Speaker | undefined): Speaker | undefined {
  const [a, b] = [named, spoke].map((one) => (one !== undefined && fits(pronoun, one.name) ? one : undefined));
  return HEARD.test(pronoun) ? (b ?? a) : laterOf(a, b);
}

/** The first name of a kind in one of the sentences before `at`, the nearest sentence first. */
function openedBy(sheet: Sheet, at: number, type: EntityMention["type"]): Speaker | undefined {
  const here = sheet.clauses[clauseAt(sheet.clauses, at)]!.sentence;
  for (let index = here; index >= 0 && here - index <= BACK_MAX; index--) {
    const { start, end } = sheet.sentences[index]!;
    const mention = inside(sheet.mentions, start, Math.min(end, at, start + OPENING_MAX)).find(
      (item) => item.type === type && !"(（在於于".includes(sheet.text[item.start - 1] ?? "x"),
    );
    if (mention === undefined) continue;
    const span = { start: mention.start, end: mention.end };
    return {
      kind: type === "person" ? "person" : "org",
      name: sheet.entities[mention.entity]!.name,
      span,
      end: mention.end,
    };
  }
  return undefined;
}
