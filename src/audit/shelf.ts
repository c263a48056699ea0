import { dimensionOf } from "#algebra";
import { fold } from "#base";
import { type Claim, subjectKey } from "./claim.ts";
import { isUnnamed } from "./subjects.ts";

/** Claims of one measure and subject that are kept to compare with, the latest that were put. */
const KEPT_MAX = 200;

/**
 * Claims laid out so that only those are compared that can be one: by measure (or label), kind of unit and subject. Of
 * the others, those whose subject no gazetteer knows, by article: two texts of one story may name it otherwise.
 */
export interface Shelf {
  readonly put: (claims: readonly Claim[]) => void;
  /** Claims of other articles about the same subject, or of the same voice about one that no gazetteer knows. */
  readonly alike: (claim: Claim) => readonly Claim[];
  /** Claims of one article about a subject that may be the same under another name. */
  readonly unnamedIn: (hash: string, claim: Claim) => readonly Claim[];
}

export function makeShelf(): Shelf {
  const bySubject = new Map<string, Claim[]>();
  const unnamed = new Map<string, Claim[]>();
  const byVoice = new Map<string, Claim[]>();
  return {
    put(claims) {
      for (const claim of claims) {
        const what = whatOf(claim);
        if (what === undefined || isBare(claim)) continue;
        const key = subjectKey(claim);
        if (key !== undefined) add(bySubject, `${what}\n${key}`, claim);
        if (!isUnnamed(claim)) continue;
        add(unnamed, `${what}\n${claim.article.hash}`, claim);
        const voice = voiceOf(claim);
        if (voice !== undefined) add(byVoice, `${what}\n${voice}`, claim);
      }
    },
    alike(claim) {
      const [what, key, voice] = [whatOf(claim), subjectKey(claim), voiceOf(claim)];
      if (what === undefined || key === undefined || isBare(claim)) return [];
      const found = bySubject.get(`${what}\n${key}`) ?? [];
      const said = voice === undefined || !isUnnamed(claim) ? [] : (byVoice.get(`${what}\n${voice}`) ?? []);
      return [...found, ...said.filter((other) => subjectKey(other) !== key)].filter(
        ({ article }) => article.hash !== claim.article.hash,
      );
    },
    unnamedIn(hash, claim) {
      const what = whatOf(claim);
      if (what === undefined || !isUnnamed(claim)) return [];
      const key = subjectKey(claim);
      return (unnamed.get(`${what}\n${hash}`) ?? []).filter((other) => key === undefined || subjectKey(other) !== key);
    },
  };
}

/** 「三個數字」: a bare word with no measure, no name and no period may be anybody's in another article. */
function isBare({ measure, subject, period }: Claim): boolean {
  return measure === undefined && subject?.entity === undefined && period === undefined;
}

function voiceOf({ voices }: Claim): string | undefined {
  const voice = voices[0];
  return voice === undefined || voice.anonymous === true ? undefined : fold(voice.name);
}

function add(lists: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [claim]);
  else if (list.push(claim) > KEPT_MAX) list.shift();
}

/** What a claim measures, in units that can be told in each other; `undefined` when not even a label says it. */
export function whatOf({ measure, label, unit }: Claim): string | undefined {
  const name = measure?.value ?? (label === "" ? undefined : `label ${fold(label)}`);
  return name === undefined ? undefined : `${name} ${familyOf(unit)}`;
}

const families = new Map<string, string>();

/** Units of one dimension are one family; points stay apart from percentages. */
function familyOf(unit: string): string {
  const known = families.get(unit);
  if (known !== undefined) return known;
  const isStep = unit === "pp" || unit === "bp";
  const dimension = Object.entries(dimensionOf(unit) ?? { [unit]: 1 }).map(([name, power]) =>
    name === "month" ? `time${power}` : `${name}${power}`,
  );
  const family = isStep ? "step" : dimension.sort().join(" ");
  families.set(unit, family);
  return family;
}
