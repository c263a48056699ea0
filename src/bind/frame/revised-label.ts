import { han } from "#bind/han.ts";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { inScript, join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { View } from "./view.ts";

/** How far before the figure its verb may begin. */
const REACH = 8;
const REVISES = han(/([上下][修調]|調[升降高低])(?:了|約|近|逾|達)?$/);
const GROWS = han(/(?:成長|增長)$/);
const EXTENT = han(/(?:[增降減升漲跌]幅|幅度)$/);

/** 成長率7.4%、上修|2.9個百分點: by how much what was told before is revised. */
export function revisedLabel({ sheet }: View, { tokens, from, at, figure, last }: Naming): string | undefined {
  if (figure.unit !== "pp" || (figure.change !== "up" && figure.change !== "down")) return undefined;
  const verb = REVISES.exec(sheet.folded.slice(Math.max(0, figure.start - REACH), figure.start))?.[1];
  if (verb === undefined) return undefined;
  const own = measureBefore(tokens, from, at)?.span;
  const noun = own !== undefined && isTelling(sheet, own) ? join(sheet, [own]) : last?.replace(EXTENT, "");
  if (noun === undefined || noun === "") return undefined;
  const at0 = figure.start - REACH + sheet.folded.slice(figure.start - REACH, figure.start).lastIndexOf(verb);
  return (
    noun + (GROWS.test(noun) ? inScript(sheet, "率") : "") + sheet.text.slice(at0, at0 + 2) + inScript(sheet, "幅度")
  );
}
