import { type Article, type EvidenceKind, type Place, ProblemError } from "#model";
import { makeArticle } from "./article.ts";
import { isEdtf } from "./edtf.ts";
import type { TextOptions } from "./options.ts";

type Fields = Readonly<Record<string, unknown>>;

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}.{0,20})$/;

/**
 * An article from one JSON object: `id`, `title`, `body` (or `text`, as our own output has it), `published`,
 * `updated`, `source`, `topic` or `topics`, `url`, `original`, `author`. `null` and "" are as good as absent. Throws ProblemError `input.bad-article`
 * with the place and the field that is wrong.
 */
export function readRecord(record: unknown, at: Place, options: TextOptions): Article {
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw bad(at, "not an object");
  const fields = record as Fields;
  const title = textOf(fields, "title", at) ?? "";
  const published = dateOf(fields, "published", at);
  const updated = dateOf(fields, "updated", at);
  const id = idOf(fields, at);
  const source = textOf(fields, "source", at) ?? options.outlet;
  const url = textOf(fields, "url", at);
  const original = textOf(fields, "original", at);
  const author = textOf(fields, "author", at);
  return makeArticle({
    title,
    ...(isOurs(fields) ? { body: "", text: fields.text } : { body: bodyOf(fields, title, at) }),
    topics: topicsOf(fields, at, options.topic),
    ...(id !== undefined && { id }),
    ...(published !== undefined ? { published, ...evidenceOf(fields, "publishedBy") } : defaultPublished(options)),
    ...(updated !== undefined && { updated, ...evidenceOf(fields, "updatedBy") }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(original !== undefined && { original }),
    ...(author !== undefined && { author }),
  });
}

/** A line of our own output: its text is the whole text, title and all. */
function isOurs(fields: Fields): fields is Fields & { readonly text: string } {
  return typeof fields.run === "string" && Array.isArray(fields.figures) && typeof fields.text === "string";
}

/** The date that the user gives to articles without one. */
export function defaultPublished({ published }: TextOptions) {
  return published === undefined ? {} : ({ published, publishedBy: { kind: "assumed", rule: "option" } } as const);
}

/** The topics of an article with the one that the user names, each once. */
export function withTopic(topics: readonly string[], topic: string | undefined): readonly string[] {
  return topic === undefined || topics.includes(topic) ? topics : [...topics, topic];
}

function textOf(fields: Fields, name: string, at: Place): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw bad(at, `${name}: not a string`);
  return value;
}

function bodyOf(fields: Fields, title: string, at: Place): string {
  const body = textOf(fields, "body", at);
  if (body !== undefined) return body;
  const text = textOf(fields, "text", at);
  if (text !== undefined) return title !== "" && text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  if (title === "") throw bad(at, "no title, body or text");
  if (fields.body === undefined && fields.text === undefined) throw bad(at, "body: missing");
  return "";
}

function idOf(fields: Fields, at: Place): string | undefined {
  return Number.isSafeInteger(fields.id) ? String(fields.id) : textOf(fields, "id", at);
}

function dateOf(fields: Fields, name: "published" | "updated", at: Place): string | undefined {
  const given = textOf(fields, name, at)?.trim();
  if (given === undefined || given === "") return undefined;
  const date = given.replace(DATE_TIME, "$1T$2");
  if (!isEdtf(date)) throw bad(at, `${name}: ${given.slice(0, 40)}`);
  return date;
}

/** How the date was come by, when our own output says it. */
function evidenceOf<Name extends "publishedBy" | "updatedBy">(
  fields: Fields,
  name: Name,
): { readonly [key in Name]?: { readonly kind: EvidenceKind; readonly rule: string } } {
  const { kind, rule } = (fields[name] ?? {}) as Fields;
  if (kind !== "printed" && kind !== "carried" && kind !== "assumed") return {};
  return { [name]: { kind, rule: typeof rule === "string" ? rule : "input" } } as {
    readonly [key in Name]: { readonly kind: EvidenceKind; readonly rule: string };
  };
}

function topicsOf(fields: Fields, at: Place, topic: string | undefined): readonly string[] {
  const name = fields.topics === undefined ? "topic" : "topics";
  const given = fields[name];
  if (given === undefined || given === null || given === "") return withTopic([], topic);
  const topics: unknown[] = Array.isArray(given) ? given : [given];
  if (!topics.every((one) => typeof one === "string")) throw bad(at, `${name}: not a string or list of strings`);
  return withTopic([...new Set(topics.filter((one) => one !== ""))], topic);
}

function bad(at: Place, detail: string): ProblemError {
  return new ProblemError({ code: "input.bad-article", at, detail });
}
