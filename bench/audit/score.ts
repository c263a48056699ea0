import { isPinned } from "#audit";
import { applyEdit, type Clean, type Edit, INJECTORS, type InjectionKind } from "#bench/inject/index.ts";
import { makeRandom } from "#bench/random.ts";
import type { CleanArticle, Corpus } from "./corpora.ts";
import { flagsOf, isCheckable, isStillTrue, joins, newFlags, placesAfter } from "./flags.ts";
import type { Reader } from "./reader.ts";

/** One error that was made, and what the audit said of it. */
export interface Outcome {
  readonly kind: InjectionKind;
  readonly article: CleanArticle;
  readonly text: string;
  readonly edit: Edit;
  readonly isCheckable: boolean;
  readonly isFound: boolean;
  /** Missed, and all that tied the place to others still holds: nobody could find it from the text. */
  readonly isStillTrue: boolean;
  /** New flags that join the changed place, and those that do not. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

export interface CorpusScore {
  readonly name: string;
  readonly articles: number;
  readonly figures: number;
  readonly checkable: number;
  readonly falseAlarms: readonly { readonly article: CleanArticle; readonly flag: string }[];
  readonly outcomes: readonly Outcome[];
}

const SEED = 42;
/** Changed articles that are read at once. */
const BATCH = 500;

/** Audits the clean articles, then the same with one error each. The same corpus gives the same score. */
export async function scoreCorpus({ name, articles, each }: Corpus, read: Reader): Promise<CorpusScore> {
  const cleans = await read(articles);
  const falseAlarms = cleans.flatMap((clean, index) => findFalseAlarms(clean, articles[index]!));
  const made = cleans.flatMap((clean, index) =>
    makeErrors(clean, each, index).map((error) => ({ ...error, clean, article: articles[index]! })),
  );
  const outcomes: Outcome[] = [];
  for (let from = 0; from < made.length; from += BATCH) {
    const some = made.slice(from, from + BATCH);
    const afters = await read(some.map(({ article, clean, edit }) => changeArticle(article, clean, edit)));
    outcomes.push(...some.map((error, index) => judge(error, afters[index]!)));
  }
  const guarded = cleans.map(({ reading, findings }) => {
    const ids = new Set(findings.filter(isPinned).flatMap(({ terms }) => terms.map(({ claim }) => claim.id)));
    return reading.facts.filter(({ id }) => ids.has(id)).length;
  });
  return {
    name,
    articles: articles.length,
    figures: cleans.reduce((sum, { reading }) => sum + reading.facts.length, 0),
    checkable: guarded.reduce((sum, count) => sum + count, 0),
    falseAlarms,
    outcomes,
  };
}

function findFalseAlarms(clean: Clean, article: CleanArticle) {
  const isSlip = (finding: Clean["findings"][number]) =>
    (article.slips ?? []).some((places) => places.every((place) => joins(finding, [place])));
  return flagsOf(clean)
    .filter((finding) => !isSlip(finding))
    .map((finding) => ({ article, flag: describe(finding, clean) }));
}

interface Made {
  readonly kind: InjectionKind;
  readonly edit: Edit;
  readonly isCheckable: boolean;
}

/** Of each kind up to `each` errors in checkable places and as many in others, picked by chance. */
function makeErrors(clean: Clean, each: number, index: number): readonly Made[] {
  return Object.entries(INJECTORS).flatMap(([kind, inject], stream) => {
    const random = makeRandom(SEED + stream, index);
    const edits = inject(clean, random).map((edit) => ({
      kind: kind as InjectionKind,
      edit,
      isCheckable: isCheckable(clean, edit),
    }));
    const shuffled = random.some(edits, edits.length);
    return [true, false].flatMap((side) => shuffled.filter((error) => error.isCheckable === side).slice(0, each));
  });
}

/** The article after the change; the title ends where it ended. */
function changeArticle({ published }: CleanArticle, { reading }: Clean, edit: Edit) {
  const { text, title } = reading.article;
  const changed = applyEdit(text, edit);
  const end = edit.start < title.length ? title.length + edit.text.length - (edit.end - edit.start) : title.length;
  return { title: changed.slice(0, end), body: changed.slice(end + 1), published };
}

function judge(
  { kind, edit, clean, article, isCheckable }: Made & { clean: Clean; article: CleanArticle },
  after: Clean,
): Outcome {
  const places = placesAfter(edit);
  const flags = newFlags(clean, after, edit);
  const [right, wrong] = [true, false].map((side) =>
    flags.filter((flag) => joins(flag, places) === side).map((flag) => describe(flag, after)),
  );
  const isFound = right!.length > 0;
  return {
    kind,
    article,
    text: applyEdit(clean.reading.article.text, edit),
    edit,
    isCheckable,
    isFound,
    isStillTrue: !isFound && isStillTrue(clean, after, edit),
    right: right!,
    wrong: wrong!,
  };
}

/** One line of a finding for people who look for the cause. */
function describe(
  { check, identity, verdict, by, text, terms }: Clean["findings"][number],
  { reading }: Clean,
): string {
  const words = terms.map(({ role, claim }) => `${role} ${reading.article.text.slice(claim.start, claim.end)}`);
  return `${identity ?? check} ${verdict} [${by.join(", ")}] ${text} (${words.join("; ")})`;
}
