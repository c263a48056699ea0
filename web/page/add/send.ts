import { ask, post } from "#web/api/ask.ts";
import type { ShownJob } from "./job.ts";

/** What is said about a text beside it; what is empty is left out. */
export interface About {
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly topic: string;
}

/** Something to be read. */
export type Given =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "file"; readonly file: File };

const ADDRESS = "/api/articles";

/** Hands something over to be read. Throws `ApiError`. */
export async function send(given: Given, about: About): Promise<ShownJob> {
  const said = toSaid(given, about);
  if (given.kind !== "file") {
    const what = given.kind === "text" ? { text: given.text } : { url: given.url };
    return (await post<{ job: ShownJob }>(ADDRESS, { ...what, ...said })).job;
  }
  const form = new FormData();
  form.append("file", given.file, given.file.name);
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  return (await ask<{ job: ShownJob }>(ADDRESS, { method: "POST", body: form })).job;
}

/** Only a text that was pasted is given a title: files and pages have their own. */
function toSaid({ kind }: Given, { title, ...rest }: About): Readonly<Record<string, string>> {
  const said = { ...rest, ...(kind === "text" && { title }) };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value.trim() === "" ? [] : [[name, value.trim()]])),
  );
}

/** How the input is called while it is read. */
export function nameOf(given: Given): string {
  if (given.kind === "file") return given.file.name;
  if (given.kind === "url") return given.url;
  return given.text.trim().split("\n", 1)[0]!.slice(0, 60);
}
