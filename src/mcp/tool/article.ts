import { z } from "zod";
import { words } from "#mcp/argument.ts";
import { cutName } from "#mcp/cut.ts";
import { FaultError } from "#mcp/fault.ts";
import { ADDRESS_MAX } from "#mcp/limits.ts";
import { STORY, toStoryRecord, toVersions, VERSION } from "#mcp/record/story.ts";
import { quote } from "#mcp/text/fact.ts";
import { renderList } from "#mcp/text/list.ts";
import { renderStory, renderVersion } from "#mcp/text/story.ts";
import { defineTool } from "#mcp/tool.ts";
import { storyWord } from "#message";
import { type RevisionsRecord, viewRevisions, viewStory } from "#service";

const QUOTE = z.object({
  fact: z.string(),
  exact: z.string().describe("as the version of the fact prints it"),
  lost: z.boolean().describe("whether it stands in the version that was asked for no more, or more than once"),
  start: z.int().optional(),
  end: z.int().optional(),
});

/** `article`: the versions of its page, and the story that it tells. */
export const ARTICLE_TOOL = defineTool({
  name: "article",
  input: (lang) =>
    z.object({
      article: words("article-or-address", lang, ADDRESS_MAX),
      fact: words("fact-elsewhere", lang).optional(),
    }),
  output: z.object({
    versions: z.array(VERSION).describe("newest first; one when the page never changed"),
    versionCount: z.int(),
    quote: QUOTE.optional().describe("where the words of the fact stand in this version"),
    story: STORY.describe("who reports the same, and who has it from whom"),
  }),
  async find({ article, fact }, { ledger }) {
    const record = await viewRevisions(ledger, article, fact);
    const story = record === undefined ? undefined : await viewStory(ledger, record.hash);
    if (record === undefined || story === undefined) throw new FaultError("usage.unknown-article", "article");
    if (fact !== undefined && record.anchor === undefined) throw new FaultError("usage.unknown-fact", "fact");
    return {
      versions: [...toVersions(record.states, record.hash)],
      versionCount: record.states.length,
      ...(record.anchor !== undefined && { quote: toQuote(record.anchor) }),
      story: toStoryRecord(story),
    };
  },
  render({ versions, versionCount, quote: found, story }, lang) {
    const count =
      versionCount === 1 ? storyWord(lang, "never-changed") : storyWord(lang, "versions", { states: versionCount });
    const told = found === undefined ? [] : [tellQuote(found, lang)];
    const rows = versions.map((version, at) => renderVersion(version, at === versionCount - 1, lang));
    return renderList([count, ...told].join("\n"), [...rows, ...renderStory(story, lang)], undefined, lang);
  },
});

function toQuote({ fact, exact, found }: NonNullable<RevisionsRecord["anchor"]>): z.infer<typeof QUOTE> {
  const place = found.kind === "here" ? { start: found.start, end: found.end } : {};
  return { fact, exact: cutName(exact), lost: found.kind === "lost", ...place };
}

function tellQuote({ exact, lost, start = 0, end = 0 }: z.infer<typeof QUOTE>, lang: Parameters<typeof storyWord>[0]) {
  return lost
    ? storyWord(lang, "quote-lost", { quote: quote(exact) })
    : storyWord(lang, "quote-here", { quote: quote(exact), from: start, to: end });
}
