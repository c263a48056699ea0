import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Voice } from "#model";
import { type Act, readAct } from "./act.ts";
import { lowerBound } from "./bisect.ts";
import { expectedBy } from "./expected.ts";
import type { Memory, Speaker } from "./pronoun.ts";
import { findQuotes } from "./quote.ts";
import { type Clause, firstEndingAfter, inside, type Sheet, startsAt } from "./sheet.ts";
import { aboveNote } from "./source-note.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { ANNOUNCEMENT_GOES_ON, RELEASE_GOES_ON, RESULT_GOES_ON } from "./words/voices.ts";

const GOES_ON = makeTrie(wordsOf(ANNOUNCEMENT_GOES_ON, true));
/** 公布訂單為9億元，|年增…: what is compared with it was published too. */
const RESULT = makeTrie(wordsOf(RESULT_GOES_ON, true));
/** 公布…。|同期…, |月內…: the next sentence tells of the same release. */
const RELEASE = makeTrie(wordsOf(RELEASE_GOES_ON, true));
const AGAIN = /^[\s]?(?:而|且|另|至於|至于)?/;
/** |首11月利潤…, |前十個月累計…. */
const FIRST_MONTHS = /^(?:今年|全年)?(?:首|前)[\d一二三四五六七八九十]{1,3}(?:個|个)?月/;
/** How many sentences a report goes on without being named again. */
const REPORT_MAX = 2;
const BELOW_MAX = 60;
/** How many clauses back a left-out speaker is looked for. */
const ELIDED_MAX = 3;
/** A shorter quotation is a word in quotes. */
const QUOTE_MIN = 8;
/** How far back a name is known. */
const KNOWN_MAX = 600;
/** How far into a sentence a name opens it. */
const SUBJECT_MAX = 14;

/** A stretch of text and who says it. */
interface Reach extends Span {
  readonly voices: readonly Voice[];
}

interface State {
  readonly sheet: Sheet;
  readonly scan: Scan;
  readonly quotes: readonly Span[];
  readonly memory: Memory;
  readonly reaches: Reach[];
  /** Who passes on, while the sentences go on in one report. */
  outlet: Speaker | undefined;
  /** The last act, its voices and the sentence it stands in. */
  last: { readonly act: Act; readonly voices: readonly Voice[]; readonly sentence: number } | undefined;
  /** Where a quotation ends that has begun to be spoken. */
  quoteEnd: number;
  /** Where the last note ended that tells the source of what stands above it. */
  noted: number;
}

/** Who says each figure, outermost voice as `via`; nobody for what the article says itself. In the order of the figures. */
export function findVoices(sheet: Sheet, scan: Scan): (readonly Voice[])[] {
  const state: State = {
    sheet,
    scan,
    quotes: findQuotes(sheet.text),
    memory: {},
    reaches: [],
    outlet: undefined,
    last: undefined,
    quoteEnd: 0,
    noted: 0,
  };
  let clause = 0;
  sheet.sentences.forEach((sentence, index) => {
    const from = clause;
    while (clause < sheet.clauses.length && sheet.clauses[clause]!.sentence === index) clause++;
    readSentence(state, sentence, index, sheet.clauses.slice(from, clause));
  });
  return sheet.figures.map((figure) => expectedBy(sheet, figure) ?? voicesAt(state.reaches, figure));
}

function voicesAt(reaches: readonly Reach[], figure: Span): readonly Voice[] {
  const reach = reaches[lowerBound(reaches.length, (i) => reaches[i]!.start > figure.start) - 1];
  return reach !== undefined && figure.start < reach.end ? reach.voices : [];
}

function readSentence(state: State, sentence: Span, index: number, clauses: readonly Clause[]): void {
  if (isNewLine(state.sheet, index)) state.outlet = undefined;
  const before = state.last;
  const carried = carry(state, sentence, index);
  const acts = readActs(state, clauses);
  const first = acts[0]?.act;
  if (first !== undefined && before !== undefined) fillBetween(state, before, first, index);
  const lead = first?.start ?? sentence.end;
  if (carried !== undefined && lead > sentence.start) push(state, sentence.start, lead, carried);
  let outer: readonly Voice[] = carried ?? [];
  acts.forEach(({ act, voices, clause }, i) => {
    const next = acts[i + 1]?.act.start ?? Math.max(sentence.end, Math.min(state.quoteEnd, sentence.end + 1));
    if (act.back !== undefined) {
      if (act.back === "above") fillAbove(state, act, voices);
      else pushBack(state, index, next, voices);
      return;
    }
    if (act.reach !== "deed") {
      if (acts.length === 1 && carried === undefined && isAfterword(state, act, clauses, clause)) {
        cut(state.reaches, sentence.start);
        push(state, sentence.start, act.start, voices);
      }
      push(state, spokenFrom(state, act, clauses[clause]!), next, voices);
      outer = voices;
      return;
    }
    const end = deedEnd(state, act, clauses, clause, next);
    push(state, act.start, end, voices);
    if (end < next && outer.length > 0) push(state, end, next, outer);
  });
  const closing = acts.findLast(({ act }) => act.reach !== "deed");
  if (closing !== undefined) state.last = { ...closing, sentence: index };
  if (acts.length === 0 && carried === undefined) state.outlet = undefined;
}

interface Heard {
  readonly act: Act;
  readonly voices: readonly Voice[];
  /** Its place among the clauses of the sentence. */
  readonly clause: number;
}

function readActs(state: State, clauses: readonly Clause[]): Heard[] {
  const heard: Heard[] = [];
  const { sheet, scan, memory, quotes } = state;
  let place = 0;
  const elided = () => heard.at(-1)?.act.speakers ?? subjectBefore(state, clauses, place);
  const reader = { sheet, scan, memory, quotes, elided };
  for (; place < clauses.length; place++) {
    const clause = clauses[place]!;
    if (clause.start < state.quoteEnd) continue;
    const act = readAct(reader, clause);
    if (act === undefined || isOwnFirm(sheet.text, heard.at(-1)?.act, act, clause)) continue;
    const outer = heard.at(-1)?.act;
    heard.push({ act, voices: voicesOf(state, act), clause: place });
    const told = memory.person;
    remember(state, act);
    // 甲指出，乙稱…。他認為: 他 is 甲
    if (told !== undefined && outer?.speakers.at(-1) === told && act.start - outer.said <= 1) memory.person = told;
  }
  return heard;
}

/** 執行長說，公司預計…: the firm of the one who speaks is no new voice. */
function isOwnFirm(text: string, before: Act | undefined, act: Act, clause: Span): boolean {
  const [outer, inner] = [before?.speakers[0], act.speakers[0]];
  if (outer === undefined || inner === undefined || outer.kind === "media") return false;
  const firm = /^[「 ]?[本該该]?(?:公司|集團|集团|企業|企业|行)/.test(text.slice(clause.start, clause.start + 6));
  return firm && inner.kind === "org" && inner.span.end <= clause.start;
}

/** Whom the clauses before name, for one that leaves its subject out. */
function subjectBefore({ sheet, scan, memory }: State, clauses: readonly Clause[], place: number): readonly Speaker[] {
  for (let back = place - 1; back >= 0 && place - back <= ELIDED_MAX; back--) {
    const { start, end } = clauses[back]!;
    const speakers = findSpeakers(sheet, scan, memory, start, Math.min(end, start + PHRASE_MAX));
    if (speakers.length > 0 && speakers[0]!.kind !== "nobody") return speakers;
  }
  return [];
}

function voicesOf(state: State, act: Act): Voice[] {
  const outlet = act.via ?? (act.speakers[0]?.kind === "media" ? undefined : state.outlet);
  return act.speakers.map(({ name, span, anonymous }) => ({
    name,
    ...(outlet !== undefined && outlet.name !== name && { via: outlet.name }),
    ...(anonymous === true && { anonymous }),
    span,
  }));
}

function remember(state: State, act: Act): void {
  const last = act.speakers.at(-1);
  if (last === undefined) state.outlet = undefined;
  else {
    state.memory[last.kind] = last;
    if (act.document === true) state.memory.report = last;
    if (act.reach === "report") {
      state.memory.media = last;
      state.outlet = last;
    }
  }
  const before = /^(?:《[^》]{1,24}》)?[ :：,，道]*/.exec(state.sheet.text.slice(act.said, act.said + 32))![0];
  const at = act.said + before.length;
  const quote = startsAt(state.quotes, at);
  if (quote !== undefined) state.quoteEnd = Math.max(state.quoteEnd, quote.end);
}

/** The voice with which a sentence goes on: of an open quotation, of a list below, of a report whose subject stays. */
function carry(state: State, sentence: Span, index: number): readonly Voice[] | undefined {
  const { last, sheet } = state;
  const half = "；;".includes(sheet.text[sentence.start - 1] ?? "x");
  if (last === undefined || last.voices.length === 0) return half ? carryHalf(state, sentence) : undefined;
  if (sentence.start < state.quoteEnd) return last.voices;
  if (half && !opensNew(sheet, sentence, last.act.start, true)) return endingAt(state, sentence.start);
  if (isQuoteBehind(state, sentence, index) || isBetweenQuotes(state, sentence, index)) return last.voices;
  const far = index - last.sentence;
  if (last.act.reach === "below") return far <= BELOW_MAX ? last.voices : undefined;
  if (last.act.document === true && goesOnRelease(state, sentence, index)) return last.voices;
  if (last.act.reach !== "report" || far > REPORT_MAX || isNewLine(sheet, index)) return undefined;
  return opensNew(sheet, sentence, last.act.start) ? undefined : last.voices;
}

/** 甲局公布9月出口3萬噸；|累計…: behind a half stop goes on what was announced before it, when no name opens. */
function carryHalf(state: State, sentence: Span): readonly Voice[] | undefined {
  return opensNew(state.sheet, sentence, sentence.start, true) ? undefined : endingAt(state, sentence.start);
}

/** Whose reach ends right before `at`. */
function endingAt({ reaches }: State, at: number): readonly Voice[] | undefined {
  const reach = reaches.at(-1);
  return reach !== undefined && reach.end >= at - 1 ? reach.voices : undefined;
}

/** 該局公布，…。|同期…, |首11月…: a sentence that goes on with the figures of a release. */
function goesOnRelease(state: State, { start }: Span, index: number): boolean {
  const { sheet, scan } = state;
  if (endingAt(state, start) !== state.last?.voices || isNewLine(sheet, index)) return false;
  const at = start + AGAIN.exec(sheet.text.slice(start, start + 4))![0].length;
  return matchAt(scan, RELEASE, at) !== undefined || FIRST_MONTHS.test(sheet.text.slice(at, at + 10));
}

/** 他指出，…。|「…」: a quotation that stands alone right behind what a person said is that person's. */
function isQuoteBehind({ sheet, quotes, last }: State, sentence: Span, index: number): boolean {
  if (last === undefined || index - last.sentence !== 1 || isNewLine(sheet, index)) return false;
  if (last.act.reach !== "sentence" || last.act.speakers.at(-1)?.kind !== "person") return false;
  const quote = startsAt(quotes, sentence.start);
  return quote !== undefined && quote.end >= sentence.end - 1;
}

/** 他說：「…。」|若再跌一成，…，「…」: a sentence behind a spoken quotation that goes on to the next of the same person. */
function isBetweenQuotes({ sheet, quotes, last, quoteEnd }: State, sentence: Span, index: number): boolean {
  if (sentence.start !== quoteEnd || isNewLine(sheet, index) || last?.act.speakers.at(-1)?.kind === "media")
    return false;
  const next = quotes[firstEndingAfter(quotes, sentence.start)];
  return next !== undefined && next.end <= sentence.end + 1 && next.end - next.start >= QUOTE_MIN;
}

/** Whether a sentence begins a paragraph. */
function isNewLine(sheet: Sheet, index: number): boolean {
  const { start } = sheet.sentences[index]!;
  return index > 0 && (sheet.text[start] === "\n" || sheet.text[start - 1] === "\n");
}

/** Whether a sentence opens with a name that the text since `since` had not; behind ； only with one that could speak. */
function opensNew(sheet: Sheet, sentence: Span, since: number, speaks = false): boolean {
  const end = Math.min(sentence.end, sentence.start + SUBJECT_MAX + 24);
  const name = inside(sheet.mentions, sentence.start, end).find(
    ({ type }) => !speaks || type === "org" || type === "person",
  );
  if (name === undefined || name.start > sentence.start + SUBJECT_MAX) return false;
  return (
    inside(sheet.entities[name.entity]!.spans, Math.max(since, sentence.start - KNOWN_MAX), sentence.start).length === 0
  );
}

/** A sentence between two of one person's is that person's too. */
function fillBetween(state: State, before: NonNullable<State["last"]>, act: Act, index: number): void {
  const { sheet, reaches } = state;
  const gap = sheet.sentences[index - 1];
  const who = before.act.speakers[0];
  if (gap === undefined || index - before.sentence !== 2 || who?.kind !== "person" || before.act.reach !== "sentence")
    return;
  if (
    act.speakers[0]?.name !== who.name ||
    isNewLine(sheet, index) ||
    isNewLine(sheet, index - 1) ||
    opensNew(sheet, gap, before.act.start)
  )
    return;
  if ((reaches.at(-1)?.end ?? 0) <= gap.start) push(state, gap.start, gap.end, before.voices);
}

/** 「…」，某人說: the quotation before a clause that only says who speaks. */
function spokenFrom({ sheet, quotes, reaches, quoteEnd }: State, act: Act, clause: Clause): number {
  if (act.said < clause.end - 1) return act.start;
  let at = clause.start;
  if ("」”".includes(sheet.text[at]!)) at++; // 「…，」某人說: the mark begins the clause
  while (at > 0 && " ,，\n".includes(sheet.text[at - 1]!)) at--;
  if (!"」”".includes(sheet.text[at - 1] ?? "x")) return act.start;
  const quote = quotes[firstEndingAfter(quotes, at) - 1];
  if (quote === undefined || quote.end !== at || at === quoteEnd || quote.end - quote.start < 8) return act.start;
  cut(reaches, quote.start);
  return quote.start;
}

/** …，高盛估計。: a sentence that tells at its end who said it. */
function isAfterword({ sheet }: State, act: Act, clauses: readonly Clause[], place: number): boolean {
  const { start, end } = clauses[place]!;
  if (place === 0 || place !== clauses.length - 1 || act.said < end || act.via !== undefined) return false;
  return "，,".includes(sheet.text[start - 1] ?? "x") && "。\n".includes(sheet.text[end] ?? "。");
}

/** 這項數據來自…: the sentence before is theirs, through whoever was heard in it. */
function pushBack(state: State, index: number, end: number, voices: readonly Voice[]): void {
  const start = state.sheet.sentences[index - 1]?.start ?? state.sheet.sentences[index]!.start;
  const through = state.reaches.at(-1);
  const via = through !== undefined && through.end > start ? through.voices[0]?.name : undefined;
  cut(state.reaches, start);
  push(state, start, end, via === undefined ? voices : voices.map((voice) => ({ ...voice, via })));
}

/** (資料來源：…): what nobody else says above is from there. */
function fillAbove(state: State, { start, said }: Act, voices: readonly Voice[]): void {
  const { reaches } = state;
  const from = aboveNote(state.sheet, start, state.noted);
  state.noted = said;
  const heard = reaches.splice(lowerBound(reaches.length, (i) => reaches[i]!.start >= from));
  let open = Math.max(from, reaches.at(-1)?.end ?? 0);
  for (const reach of heard) {
    push(state, open, Math.min(reach.start, start), voices);
    reaches.push(reach);
    open = Math.max(open, reach.end);
  }
  push(state, open, start, voices);
}

function cut(reaches: Reach[], from: number): void {
  while (reaches.length > 0 && reaches.at(-1)!.start >= from) reaches.pop();
  const last = reaches.at(-1);
  if (last !== undefined && last.end > from) reaches[reaches.length - 1] = { ...last, end: from };
}

/** Where an announced deed ends: with its clause and those that 並, 將, 其中 add; behind a figure that was published, 年增. */
function deedEnd({ sheet, scan }: State, act: Act, clauses: readonly Clause[], place: number, limit: number): number {
  const published = act.document === true;
  let end = clauses[place]!.end;
  for (let i = place + 1; i < clauses.length && clauses[i]!.start < limit; i++) {
    const { start } = clauses[i]!;
    const told = published && matchAt(scan, RESULT, start) !== undefined;
    if (clauses[i - 1]!.end - clauses[i - 1]!.start > 0 && !told && !goesOn(sheet, scan, start, clauses[i - 1]!)) break;
    end = clauses[i]!.end;
  }
  return Math.min(end, limit);
}

/** A clause goes on when it opens with 並 or 將, or when the one before ends in the verb itself: …威脅，…. */
function goesOn(sheet: Sheet, scan: Scan, start: number, before: Clause): boolean {
  if (matchAt(scan, GOES_ON, start) !== undefined) return true;
  return /(?:威脅|威胁|揚言|扬言|宣布|承諾|承诺)$/.test(sheet.text.slice(before.start, before.end));
}

function push(state: State, start: number, end: number, voices: readonly Voice[]): void {
  if (end > start) state.reaches.push({ start, end, voices });
}
