import { flowWord, toPrintable } from "#message";
import { type FlowEvent, toLogLine } from "#service";
import type { Shell } from "./shell.ts";

/** What a run tells: a line for people on a terminal, else one JSON object a line. */
export function tellEvent(event: FlowEvent, at: string, { isWatched, lang, tell }: Shell): void {
  if (!isWatched) {
    tell(toLogLine(event, at).trimEnd());
    return;
  }
  const address = "address" in event ? `${event.address} ` : "";
  tell(toPrintable(`${at.slice(11, 19)} ${address}${describe(event, lang)}`));
}

function describe(event: FlowEvent, lang: Shell["lang"]): string {
  switch (event.event) {
    case "visited": {
      const { outcome, items = 0, articles, bytes = 0, code = "", detail = "" } = event;
      return flowWord(lang, outcome, { items, articles, bytes, code, detail });
    }
    case "begun":
      return flowWord(lang, "begun", { sources: event.sources, due: event.due });
    case "stored":
      return flowWord(lang, "stored", { added: event.added, known: event.known, facts: event.facts });
    case "mistake":
      return flowWord(lang, "mistake");
    case "watching":
      return flowWord(lang, "watching", { sequence: event.sequence, of: event.of });
    case "stopping":
      return flowWord(lang, "stopping");
  }
}
