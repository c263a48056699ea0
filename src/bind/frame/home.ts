import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { mentionFrom } from "#bind/sheet.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** 產量有|62%|在中國, 七成|產自剛果. */
const LIES = han(/^\s?(?:是|都|均|則)?(?:在|位於|集中在|集中於|分布在|分佈在|產自|來自|出自|源自)\s?/);
/** 九成|由中國供應. */
const GIVEN = han(/^\s?(?:是|都|均|則)?由\s?/);
const GIVES = han(/^(?:供應|供給|提供|生產|開採|加工|精煉|冶煉|掌控|掌握|控制|包辦)/);
const CLOSED = /^\s?(?:[、，,。；;）)]|$)/;
const REACH = 8;

/** The land in which a share of a whole lies or from which it comes. */
export function findHome({ sheet }: View, { figure }: Place): Span | undefined {
  if (figure.unit !== "%" || figure.change === "up" || figure.change === "down") return undefined;
  const words = sheet.folded.slice(figure.end, figure.end + REACH);
  const lies = LIES.exec(words);
  const lead = lies ?? GIVEN.exec(words);
  if (lead === null) return undefined;
  const name = mentionFrom(sheet, figure.end + lead[0].length);
  if (name === undefined || name.type !== "place") return undefined;
  const rest = sheet.folded.slice(name.end, name.end + REACH);
  return (lies === null ? GIVES : CLOSED).test(rest) ? name : undefined;
}
