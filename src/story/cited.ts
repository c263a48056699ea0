import { fold } from "#base";
import type { Article, Reading, Voice } from "#model";
import { AGENCIES, BYLINE_GOES_ON } from "./words/agencies.ts";

/** Whose report an article says that it is. */
export interface Cited {
  readonly name: string;
  /** `byline`: the article as a whole is theirs (中央社記者…). `voice`: nearly all that it tells is said by them. */
  readonly by: "byline" | "voice";
}

/** A byline stands in the first line of the body or in the last, within so many units. */
const BYLINE_REACH = 40;
/** One voice says so much of all that an article tells. */
const VOICE_SHARE = 0.75;
const VOICE_LEAST = 2;

const FORMS: readonly (readonly [form: string, name: string])[] = AGENCIES.flatMap(([name, ...forms]) =>
  forms.map((form) => [fold(form).toLowerCase(), name] as const),
).sort(([a], [b]) => b.length - a.length);
const GOES_ON = BYLINE_GOES_ON.map((word) => fold(word));

/** Whom an article names as the root of what it tells; `undefined` when it names nobody, or several. */
export function findCited(reading: Reading): Cited | undefined {
  const agency = findByline(reading.article);
  if (agency !== undefined) return { name: agency, by: "byline" };
  const voice = findMainVoice(reading);
  return voice === undefined ? undefined : { name: voice, by: "voice" };
}

function findByline({ title, text, author }: Article): string | undefined {
  if (author !== undefined) {
    const name = agencyAt(fold(author).toLowerCase().trim(), true);
    if (name !== undefined) return name;
  }
  const lines = text.slice(title.length).trim().split("\n");
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  return agencyAt(opened(first), false) ?? (last.length <= BYLINE_REACH ? agencyAt(opened(last), false) : undefined);
}

/** The beginning of a line behind a bracket: （中央社記者…, [路透]. A line of prose about an agency opens with none. */
function opened(line: string): string {
  const plain = fold(line.slice(0, BYLINE_REACH)).toLowerCase().trim();
  return /^[([【(［]/.test(plain) ? plain.slice(1).trim() : /^\S{2,8}(?:記者|记者)/.test(plain) ? plain : "";
}

function agencyAt(words: string, isAuthor: boolean): string | undefined {
  for (const [form, name] of FORMS) {
    if (!words.startsWith(form)) continue;
    const behind = words.slice(form.length).trimStart();
    if (behind === "" || GOES_ON.some((word) => behind.startsWith(word))) return name;
    if (isAuthor && /^[\s/,]/.test(words.slice(form.length))) return name;
    if (!isAuthor && /^\p{Script=Han}{2,6}\d{1,2}日电/u.test(behind)) return name;
  }
  return undefined;
}

/** The named voice of nearly all facts: a report of what one says is no second root of it. */
function findMainVoice({ facts }: Reading): string | undefined {
  const told = new Map<string, number>();
  for (const { voices } of facts) {
    const [voice] = voices;
    if (voice === undefined || voice.anonymous === true) continue;
    told.set(nameOf(voice), (told.get(nameOf(voice)) ?? 0) + 1);
  }
  const [[name, count] = ["", 0]] = [...told].sort(([, a], [, b]) => b - a);
  return count >= VOICE_LEAST && count >= VOICE_SHARE * facts.length ? name : undefined;
}

function nameOf({ name }: Voice): string {
  return name.replace(/^《(.*)》$/, "$1");
}
