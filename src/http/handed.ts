import type { Context } from "hono";
import { ProblemError } from "#model";
import type { Handed } from "#service";
import { isRemote } from "./client.ts";
import type { Desk } from "./desk.ts";

type Options = Handed["options"];

/** What is said about a text, as it was sent. */
export interface Said {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  readonly kind?: Options["kind"];
  readonly encoding?: string | undefined;
}

/** A text that was pasted. One with a title of its own is plain, unless something else is said. */
export function handText(text: string, said: Said): Handed {
  const kind = said.kind ?? (said.title === undefined ? undefined : "plain");
  return {
    name: "text",
    bytes: new TextEncoder().encode(text),
    options: { ...toOptions(said, kind), encoding: "utf-8" },
  };
}

/** A page to fetch. Private addresses are for users of this machine alone, and only where the desk allows them. */
export function handAddress(address: string, said: Said, c: Context, { allowPrivate = false }: Desk): Handed {
  const protocol = URL.parse(address)?.protocol;
  if (protocol !== "http:" && protocol !== "https:") {
    throw new ProblemError({ code: "input.refused-address", at: { source: "json.url" } });
  }
  const onlyPublic = !allowPrivate || isRemote(c);
  return { name: address, options: { ...toOptions(said, said.kind), ...(onlyPublic && { onlyPublic }) } };
}

/** A file, by its name: of the path before it nothing is kept. */
export async function handFile(file: File, said: Said): Promise<Handed> {
  const name =
    file.name
      .replace(/^.*[\\/]/s, "")
      .slice(0, 200)
      .toWellFormed() || "file";
  const encoding = said.encoding === undefined ? {} : { encoding: said.encoding };
  return {
    name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    options: { ...toOptions(said, said.kind), ...encoding },
  };
}

function toOptions({ title, published, source, topic }: Said, kind: Options["kind"]): Options {
  return {
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(source !== undefined && { outlet: source }),
    ...(topic !== undefined && { topic }),
  };
}
