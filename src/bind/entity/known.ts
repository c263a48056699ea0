import { AFTER_ORG, BEFORE_ORG } from "#bind/words/organisations.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "#grammar";
import type { EntityType, TermRow } from "#model";
import { type TermMatch, termId } from "#pack";
import { type Candidate, candidate } from "./candidate.ts";
import type { Sight } from "./sight.ts";

const AFTER: Partial<Record<EntityType, ReturnType<typeof makeTrie<boolean>>>> = {
  org: makeTrie(wordsOf(AFTER_ORG, true)),
  place: makeTrie(wordsOf("當地 境內 政府 州 省 市 地區 北部 南部 東部 西部 首都 總統 總理 官員", true)),
  person: makeTrie(wordsOf("表示 指出 說 稱 認為 強調 先生", true)),
};
const BEFORE: Partial<Record<EntityType, ReturnType<typeof makeTrieBack<boolean>>>> = {
  org: makeTrieBack(wordsOf(BEFORE_ORG, true)),
  place: makeTrieBack(wordsOf("位於 來自 前往 抵達 訪問 非洲 在 於 赴", true)),
  person: makeTrieBack(wordsOf("總統 總理 部長 主席 執行長 總裁 董事長 分析師 創辦人", true)),
};
const LIST = "、與和及跟";

/**
 * Names that a gazetteer knows. A form marked `?` counts where the article also prints a sure form of the same thing,
 * where its neighbours speak of such a thing, or where it stands in a list with others. Where one form names two things
 * the type of the first is taken, without id.
 */
export function findKnown(sight: Sight): Candidate[] {
  const found: Candidate[] = [];
  let backed: Backed | undefined;
  sight.terms.forEach((term, index) => {
    if (term.weak) backed ??= { sure: sureRows(sight), listed: findListed(sight) };
    const row = backed !== undefined && term.weak ? backedRow(sight, backed, index) : term.rows[0];
    if (row === undefined) return;
    const isOne = term.weak || term.rows.length === 1;
    const id = isOne ? termId(row) : undefined;
    found.push(candidate(term.start, term.end, row.type, "known", 5, id, id, isOne ? row.forms[0] : undefined));
  });
  return found;
}

/** What speaks for weak words: the things that sure words name, and the weak words in lists. */
interface Backed {
  readonly sure: ReadonlySet<TermRow>;
  readonly listed: ReadonlySet<number>;
}

function sureRows({ terms }: Sight): Set<TermRow> {
  const sure = new Set<TermRow>();
  for (const term of terms) if (!term.weak) for (const row of term.rows) sure.add(row);
  return sure;
}

/** What a weak word names here. */
function backedRow(sight: Sight, { sure, listed }: Backed, index: number): TermRow | undefined {
  const term = sight.terms[index]!;
  return term.rows.find((each) => sure.has(each) || listed.has(index) || isSpokenOf(sight, term, each));
}

function isSpokenOf({ scan, text }: Sight, { start, end }: TermMatch, { type }: TermRow): boolean {
  const behind = '」』》〉"'.includes(text[end] ?? " ") ? end + 1 : end;
  const after = AFTER[type];
  const before = BEFORE[type];
  return (
    (after !== undefined && matchAt(scan, after, behind) !== undefined) ||
    (before !== undefined && matchBefore(scan, before, behind > end ? start - 1 : start) !== undefined)
  );
}

/** Weak words in a list of at least three things of one type, or beside a sure one: 中信、玉山、第一. */
function findListed({ terms, text }: Sight): ReadonlySet<number> {
  const listed = new Set<number>();
  let from = 0;
  for (let i = 1; i <= terms.length; i++) {
    if (i < terms.length && isNext(text, terms[i - 1]!, terms[i]!)) continue;
    if (i - from < 2) {
      from = i;
      continue;
    }
    const run = terms.slice(from, i);
    const type = (run.find((term) => !term.weak) ?? run[0])?.rows[0]?.type;
    const alike = run.filter((term) => term.rows[0]!.type === type);
    const enough = alike.length >= 3 || (alike.length === 2 && alike.some((term) => !term.weak));
    if (enough) for (let j = from; j < i; j++) if (terms[j]!.weak && terms[j]!.rows[0]!.type === type) listed.add(j);
    from = i;
  }
  return listed;
}

function isNext(text: string, a: TermMatch, b: TermMatch): boolean {
  return b.start === a.end + 1 && LIST.includes(text[a.end]!);
}
