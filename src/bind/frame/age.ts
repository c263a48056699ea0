import type { Span } from "#base";
import type { Naming } from "./naming.ts";
import { tail } from "./pattern.ts";
import type { Place } from "./place.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

/** 70歲, 40多歲: how old somebody is. */
const AGE = tail("歲");

/** 1名|70歲|男子王明: who is that old stands right behind; a name goes before what the person is. */
export function findAged({ sheet }: View, { tokens, at, figure }: Place): Span | undefined {
  if (!AGE.fits(sheet, figure)) return undefined;
  const next = tokens[at + 1]?.kind === "of" ? at + 2 : at + 1;
  const [who, name] = [tokens[next], tokens[next + 1]];
  if (who === undefined || who.start - figure.end > 1) return undefined;
  if (who.kind === "noun" && name?.mention?.type === "person") return { start: name.start, end: name.end };
  return who.kind === "noun" || who.mention?.type === "person" ? { start: who.start, end: who.end } : undefined;
}

/** 年齡, in the script of the text. */
export function ageLabel({ sheet }: View, { figure }: Naming): string | undefined {
  return AGE.fits(sheet, figure) ? inScript(sheet, "年齡") : undefined;
}
