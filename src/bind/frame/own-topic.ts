import type { Span } from "#base";
import { inside, type Sheet } from "#bind/sheet.ts";
import { isPartOfWhole } from "./level.ts";
import { whole } from "./pattern.ts";
import type { Place } from "./place.ts";
import type { Token } from "./token.ts";
import { noTopic, readTopic, type Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** 對|32處|礦場|僅派5名: what such a word leads to is not who acts. */
const TOWARDS = whole("對 針對 向");

/** The topic of the figure's own stretch: behind an open quotation mark, behind another figure, or of the clause. */
export function ownTopic(view: View, place: Place): Topic {
  const { sheet, scan } = view;
  const { tokens, from, at, clause, split, figure } = place;
  const quote = openQuote(sheet, tokens, from, at);
  if (quote !== undefined) {
    const said = readTopic(sheet, scan, tokens, quote + 1, at);
    if (said.owner !== undefined && said.predicate < at) return said;
  }
  if (isPartOfWhole(sheet, place)) return noTopic(from);
  const whole = view.topics(clause);
  if (!split || standsBetween(sheet, whole, place)) return whole;
  const topic = readTopic(sheet, scan, tokens, from, at);
  const isItem = isListItem(whole, tokens, from, at);
  const isRest = topic.owner === undefined || (topic.predicate >= at && !isItem) || tokens[from]?.kind === "of";
  const led = tokens[from - 2];
  const isLedTo = tokens[from - 1]?.kind === "figure" && led !== undefined && TOWARDS.fits(sheet, led);
  const isShare = !isItem && figure.unit === "%" && whole.owner !== undefined && !hasName(sheet, topic.owner);
  return isRest || isShare || isLedTo ? noTopic(topic.predicate) : topic;
}

/** The topic of the clause stands behind the figure before. */
function standsBetween(sheet: Sheet, { owner, firm }: Topic, { figure, number }: Place): boolean {
  return (
    firm === true && owner !== undefined && owner.end <= figure.start && owner.end > sheet.figures[number - 1]!.end
  );
}

/** 綠色債券占59%、|社會債|22%: an item told like the first one, name and amount. */
function isListItem(first: Topic, tokens: readonly Token[], from: number, at: number): boolean {
  if (first.owner === undefined || first.noun !== undefined || tokens[from - 1]?.kind !== "link" || at <= from)
    return false;
  const next = tokens[first.predicate];
  const figure = next?.kind === "figure" ? first.predicate : first.predicate + 1;
  return tokens[figure]?.kind === "figure" && !tokens.slice(0, figure).some(({ kind }) => kind === "figure");
}

/** Behind the quotation mark that opens before the figure and does not close. */
function openQuote(sheet: Sheet, tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let i = at - 1; i > from; i--) {
    if (tokens[i]!.kind !== "quote") continue;
    return "「『“".includes(sheet.text[tokens[i]!.start]!) ? i : undefined;
  }
  return undefined;
}

function hasName(sheet: Sheet, span: Span | undefined): boolean {
  return span !== undefined && inside(sheet.mentions, span.start, span.end).some(({ type }) => type !== "commodity");
}
