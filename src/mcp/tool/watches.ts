import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import { cutName } from "#mcp/cut.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { toolWord, toPrintable } from "#message";
import { WATCH_RULES } from "#model";
import { listOffers, listWatches } from "#service";

const WATCH = z.object({
  id: z.string(),
  runs: z.boolean().describe("false: a pack offers it, and nobody started it"),
  name: z.object({ zh: z.string(), en: z.string() }),
  measure: z.string().describe("id, or pack. for a whole pack"),
  subject: z.string().optional(),
  rule: z.looseObject({ kind: z.enum(WATCH_RULES as [string, ...string[]]) }),
  since: z.string().optional().describe("when it was started"),
});

/** `watches`: what is watched, and what could be. */
export const WATCHES = defineTool({
  name: "watches",
  input: (lang) => z.object({ words: words("watch-words", lang).optional(), ...paging(lang) }),
  output: z.object({ watches: z.array(WATCH), next: z.string().optional() }),
  async find(args, { ledger }) {
    const { words: sought = "", cursor, limit } = args;
    const question = nameQuestion("watches", args);
    const place = await findPlace(question, cursor, ledger);
    const [running, offers] = await Promise.all([listWatches(ledger), listOffers()]);
    const started = new Set(running.map(({ from }) => from));
    const all = [...running, ...offers.filter(({ id }) => !started.has(id))].map((watch) => ({
      id: watch.id,
      runs: "addedAt" in watch,
      name: { zh: cutName(watch.label.zh), en: cutName(watch.label.en) },
      measure: watch.facts.measure,
      ...(watch.facts.subject !== undefined && { subject: cutName(watch.facts.subject) }),
      rule: { ...watch.rule },
      ...("addedAt" in watch && { since: watch.addedAt }),
    }));
    const needle = sought.trim().toLowerCase();
    const found = all.filter(({ id, name, measure }) =>
      [id, name.zh, name.en, measure].some((text) => text.toLowerCase().includes(needle)),
    );
    const { items, ...rest } = toPage(found.slice(place.offset, place.offset + limit + 1), limit, question, place);
    return { watches: [...items], ...rest };
  },
  render({ watches, next }, lang) {
    const items = watches.map(({ id, runs, name, measure, subject, rule }) => {
      const state = toolWord(runs ? "watch-runs" : "watch-offered", lang);
      const of = [measure, ...(subject === undefined ? [] : [toPrintable(subject)])].join(" · ");
      return `- ${id}: ${toPrintable(lang === "en" ? name.en : name.zh)} · ${state} · ${of} · ${JSON.stringify(rule)}`;
    });
    const more = next === undefined ? [] : [toolWord("more", lang, { next })];
    return items.length === 0 ? renderList("", [], undefined, lang) : [...items, ...more].join("\n");
  },
});
