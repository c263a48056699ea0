import { ORG_WORDS } from "#bind/words/latin.ts";
import { SHORT_ENDINGS } from "#bind/words/organisations.ts";
import { isHan, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import { type Candidate, candidate } from "./candidate.ts";
import { isDot } from "./name-span.ts";
import { isCommon, type Sight } from "./sight.ts";
import { endingBefore } from "./type.ts";

const ENDING = makeTrieBack(wordsOf(SHORT_ENDINGS, true));
const REGION = makeTrie(wordsOf("地區 區 礦場 礦區", true));
/** Most forms that one text may teach: beyond it a text is a list. */
const MOST = 4000;
/** A taught form is no weightier than a gazetteer word: of two that overlap the longer stands. */
const FULL_WEIGHT = 5;
const SHORT_WEIGHT = 4;
/** Forms with one head that are looked at. */
const SHARED = 24;
/** Latin first or last words are a short form from this length on. */
const LATIN_LEAST = 4;
const SLOT_BITS = 12;

type Teacher = Candidate & { readonly key: string };

/** A form, and every candidate that teaches it, in the order of the text. */
interface Lesson {
  readonly teachers: Teacher[];
  readonly weight: number;
  readonly isShort: boolean;
}

export interface Learned {
  readonly candidates: readonly Candidate[];
  /** Keys of one thing: the key of a longer name → the key of the form that it shares. */
  readonly same: ReadonlyMap<string, string>;
}

/**
 * Later (and earlier) occurrences of forms that the text taught: the whole form, `艾瑞克` of `艾瑞克·沃倫`, `清波` of
 * `清波家商`, `盧阿拉巴` of `盧阿拉巴省`, `國泰` of `國泰金控`. One pass. A form that two things share goes to the one named last.
 */
export function recur(sight: Sight, settled: readonly Candidate[]): Learned {
  const lessons = new Map<string, Lesson>();
  const same = new Map<string, string>();
  for (const each of settled) {
    if (lessons.size > MOST) break;
    const { start, end, type, rule, weight, id, canonical } = each;
    const short = shortForms(sight, each);
    if (rule === "known" && short.length === 0) continue;
    const key = each.key ?? sight.text.slice(start, end);
    const teacher = candidate(start, end, type, rule, weight, key, id, canonical) as Teacher;
    if (rule !== "known") teach(lessons, same, { form: sight.text.slice(start, end), teacher, isShort: false });
    for (const form of short) teach(lessons, same, { form, teacher, isShort: true });
  }
  return { candidates: findLessons(sight.scan, sight.text, lessons), same };
}

interface Teaching {
  readonly form: string;
  readonly teacher: Teacher;
  readonly isShort: boolean;
}

/** A form taught twice: of one thing where one of the two only shortens a name, else of two things with one acronym. */
function teach(lessons: Map<string, Lesson>, same: Map<string, string>, { form, teacher, isShort }: Teaching): void {
  const weight = isShort ? SHORT_WEIGHT : Math.min(FULL_WEIGHT, teacher.weight - 0.5);
  const lesson = lessons.get(form);
  const last = lesson?.teachers.at(-1);
  if (lesson === undefined || last === undefined) {
    lessons.set(form, { teachers: [teacher], weight, isShort });
  } else if (last.key !== teacher.key) {
    const isOne =
      isShort !== lesson.isShort && (last.id === undefined || teacher.id === undefined) && isKin(last, teacher);
    if (!isOne) lesson.teachers.push(teacher);
    else if (!same.has(last.key)) same.set(teacher.key, last.key);
  }
}

/** A Latin name without a cue is an organisation by default: any place or person may turn out to be meant. */
function isKin(a: Candidate, b: Candidate): boolean {
  return a.type === b.type || [a, b].some(({ rule, type }) => rule === "latin" && type === "org");
}

function findLessons(scan: Scan, text: string, lessons: ReadonlyMap<string, Lesson>): Candidate[] {
  const byHead = indexForms(lessons);
  const found: Candidate[] = [];
  const turn = new Map<Lesson, number>();
  if (byHead.size === 0) return found;
  for (let at = 0; at + 1 < text.length; at++) {
    const head = headOf(text, at);
    if (heads[slotOf(head)] === 0) continue;
    const forms = byHead.get(head);
    scan.steps += forms?.length ?? 0;
    const form = forms === undefined ? undefined : formAt(forms, text, at);
    if (form === undefined || isCut(scan, at, at + form.length)) continue;
    const lesson = lessons.get(form)!;
    let next = turn.get(lesson) ?? 0;
    while (next + 1 < lesson.teachers.length && lesson.teachers[next + 1]!.start <= at) next++;
    turn.set(lesson, next);
    const teacher = lesson.teachers[next]!;
    const end = at + form.length;
    const whole = teacher.type === "place" ? regionEnd(scan, end) : end;
    const { type, key, id, canonical } = teacher;
    found.push(candidate(at, whole, type, "recur", lesson.weight, key, id, canonical));
  }
  return found;
}

function formAt(forms: readonly string[], text: string, at: number): string | undefined {
  for (const form of forms) if (text.startsWith(form, at)) return form;
  return undefined;
}

/** Whether a form of the article begins with two units. They share slots: 0 is sure. */
const heads = new Uint8Array(1 << SLOT_BITS);

/** Forms by their first two units, longest first, at most `SHARED` of one head. */
function indexForms(lessons: ReadonlyMap<string, Lesson>): ReadonlyMap<number, readonly string[]> {
  heads.fill(0);
  const byHead = new Map<number, string[]>();
  for (const form of lessons.keys()) {
    if (form.length < 2) continue;
    const head = headOf(form, 0);
    heads[slotOf(head)] = 1;
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [form]);
    else if (list.length < SHARED) list.push(form);
  }
  for (const list of byHead.values()) list.sort((x, y) => y.length - x.length);
  return byHead;
}

function headOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function slotOf(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** 派羅瑪地區, 派羅瑪區: the place once more. */
function regionEnd(scan: Scan, end: number): number {
  return matchAt(scan, REGION, end)?.end ?? end;
}

/** A Latin form must not be cut out of a longer word. */
function isCut(scan: Scan, start: number, end: number): boolean {
  const isWord = (code: number | undefined) =>
    code !== undefined && !isHan(code) && (((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57));
  return (
    (isWord(scan.codes[start]) && isWord(scan.codes[start - 1])) ||
    (isWord(scan.codes[end - 1]) && isWord(scan.codes[end]))
  );
}

const NO_FORMS: readonly string[] = [];

function shortForms(sight: Sight, candidate: Candidate): readonly string[] {
  const { text, scan } = sight;
  const { start, end, type } = candidate;
  if (type === "commodity") return NO_FORMS;
  if (!isHan(scan.codes[end - 1]!)) return latinShort(text.slice(start, end), type);
  if (type === "person") return dottedParts(sight, candidate);
  if (type === "program") return NO_FORMS;
  return type === "place" ? placeStem(sight, candidate) : organisationStems(sight, candidate);
}

function dottedParts({ text, scan }: Sight, { start, end }: Candidate): readonly string[] {
  const parts: string[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end ? !isDot(scan.codes[i]!) : from === start) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  return parts.filter((part) => part.length >= 2);
}

/** 盧阿拉巴 of 盧阿拉巴省; never a common word, never what a gazetteer names otherwise. */
function placeStem(sight: Sight, { start, end, rule }: Candidate): readonly string[] {
  const ending = rule === "known" ? undefined : endingBefore(sight.scan, start, end);
  if (ending === undefined || ending.start - start < 2 || !isStem(sight, start, ending.start)) return NO_FORMS;
  return [sight.text.slice(start, ending.start)];
}

/** 清波家商 and 清波 of 嘉和市清波家商; 國泰 of 國泰金控. */
function organisationStems(sight: Sight, { start, end }: Candidate): string[] {
  const { text, scan, termAt, terms } = sight;
  const stems: string[] = [];
  const term = terms[termAt[start]! - 1];
  const isPart = term !== undefined && term.start === start && term.end < end && term.rows[0]!.type === "place";
  const from = isPart ? term.end : start;
  if (isPart && end - from >= 3) stems.push(text.slice(from, end));
  const ending = matchBefore(scan, ENDING, end);
  if (ending !== undefined && ending.start - from >= 2 && isStem(sight, from, ending.start))
    stems.push(text.slice(from, ending.start));
  return stems;
}

function isStem(sight: Sight, start: number, end: number): boolean {
  const { termAt, terms, ends } = sight;
  const term = terms[termAt[start]! - 1];
  if (term !== undefined && term.start <= start && term.end === end) return false;
  return !isCommon(sight, start, end) && ends[end - 1] === end;
}

function latinShort(name: string, type: Candidate["type"]): readonly string[] {
  if (type === "program" || !name.includes(" ")) return NO_FORMS;
  const words = name.split(" ");
  const stem = words.filter((each, index) => index < 2 || !ORG_WORDS.has(each.replace(/[.,]/g, "")));
  const stems =
    type === "org" && stem.length >= 2 && stem.length < words.length && !ORG_WORDS.has(stem[1]!)
      ? [stem.join(" ")]
      : [];
  const word = type === "person" ? words.filter((each) => !/^(?:Jr|Sr)\.?$/.test(each)).at(-1)! : words[0]!;
  return word.length >= LATIN_LEAST && /^[A-Z]/.test(word) && !FIRST.has(word) ? [...stems, word] : stems;
}

/** First words that too many names share. */
const FIRST = new Set(
  "American United National Global International First North Northern South Southern East Eastern West Western Central Bank General Pacific Atlantic China Chinese European Asian African Australian Canadian British Indian Critical Digital World Energy Royal Federal State Department Ministry Goldman University Institute Center Centre House Wall Silver Gold Copper Lithium Rare Mining Metals Mountain Department Democratic Republic Saudi Abu Eric Hong South".split(
    " ",
  ),
);
