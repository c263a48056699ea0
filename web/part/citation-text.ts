import type { DeskFact } from "#service";
import type { Lang } from "#web/state/lang.ts";
import { toFact } from "./address.ts";
import { toDateText } from "./date.ts";
import { FACT } from "./fact-words.ts";

/** What a citation is made of. */
export type CitedFact = Pick<
  DeskFact,
  "id" | "text" | "subject" | "measureLabel" | "label" | "period" | "stance" | "citation"
>;

/**
 * A figure with its witness as one line to be taken along: the printed words and of what they are, outlet, title, day (≈ before
 * an inferred one), sentence, the page's own address and that of the fact on this desk. A stance other than reported is told.
 */
export function toCitationText(fact: CitedFact, lang: Lang, desk: string): string {
  const { text, subject, measureLabel, label, period, stance, citation } = fact;
  const { outlet, title, published, publishedBy, sentence, url } = citation;
  const words = FACT[lang];
  const isInferred = publishedBy !== undefined && publishedBy.kind !== "printed";
  const day = published === undefined ? words.noDate : `${isInferred ? "≈" : ""}${toDateText(published)}`;
  const what = [subject, measureLabel?.[lang] ?? label, period, stance === "reported" ? "" : words.stances[stance]];
  const { join, of, quote, name, end } = SIGNS[lang];
  const told = what.filter((part) => part !== null && part !== "").join(join);
  const where = [`${outlet ?? words.noOutlet}${title === "" ? "" : name(title)}`, day].join(join);
  const addresses = [...(url === undefined ? [] : [url]), `${desk}${toFact(fact.id)}`].join(" ");
  return `${quote(text)}${of}${told}${end}${where}${of}${quote(sentence)} ${addresses}`;
}

const SIGNS = {
  zh: {
    join: "，",
    of: "：",
    end: "。",
    quote: (text: string) => `「${text}」`,
    name: (title: string) => `〈${title}〉`,
  },
  en: {
    join: ", ",
    of: ": ",
    end: ". ",
    quote: (text: string) => `“${text}”`,
    name: (title: string) => `, “${title}”`,
  },
} as const;
