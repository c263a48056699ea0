import { z } from "zod";
import { cutHead, cutName } from "#mcp/cut.ts";
import { CHANGES_MAX, NAMES_MAX, REPORTS_MAX, SENTENCE_MAX, VERSIONS_MAX } from "#mcp/limits.ts";
import type { PageState, StoryPage } from "#service";
import { ARTICLE, toArticleRecord } from "./article.ts";

const ROOT = z.object({ name: z.string().optional(), by: z.enum(["byline", "voice", "copy", "rewrite", "own"]) });

const CHANGE = z.object({
  kind: z.enum(["changed", "added", "removed"]),
  before: z.string().optional().describe("as printed"),
  after: z.string().optional().describe("as printed"),
  sentence: z.string(),
});

/** One version of a page, and what changed in its figures since the one before. */
export const VERSION = z.object({
  article: ARTICLE,
  came: z.string().optional().describe("when it came into the ledger"),
  asked: z.boolean().describe("whether it is the one that was asked for"),
  changes: z.array(CHANGE),
  changesLeft: z.int().optional(),
  notice: z.string().optional().describe("the sentence in which the page says that it was changed"),
  reworded: z.boolean(),
  lost: z.array(z.string()).describe("quotes of the version before that stand here no more"),
});

/** Reports of one thing, under the origins that they go back to. */
export const STORY = z.object({
  id: z.string(),
  title: z.string(),
  reports: z.int(),
  origins: z.array(ROOT),
  articles: z.array(
    z.object({
      article: ARTICLE,
      origin: z.int().describe("place of its root in origins"),
      root: ROOT,
      of: z
        .object({
          id: z.string().describe("of the earlier report"),
          title: z.string(),
          outlet: z.string().optional(),
          kind: z.enum(["copy", "rewrite", "title"]),
          words: z.number().describe("share of words in common"),
          figures: z.number().describe("share of figures in common"),
          common: z.int().describe("figures in common"),
        })
        .optional(),
    }),
  ),
});

export type VersionRecord = z.infer<typeof VERSION>;
export type StoryRecord = z.infer<typeof STORY>;

/** Versions of a page, newest first; they may share an id, so each goes by its hash. */
export function toVersions(states: readonly PageState[], asked: string): readonly VersionRecord[] {
  return states
    .toReversed()
    .slice(0, VERSIONS_MAX)
    .map((state) => {
      const { revision, lost = [], came } = state;
      const { changes = [], notice, isReworded = false } = revision ?? {};
      return {
        article: toArticleRecord({ ...state, id: state.hash }),
        ...(came !== undefined && { came }),
        asked: state.hash === asked,
        changes: changes.slice(0, CHANGES_MAX).map(toChange),
        ...(changes.length > CHANGES_MAX && { changesLeft: changes.length - CHANGES_MAX }),
        ...(notice !== undefined && { notice: cutHead(notice.text, SENTENCE_MAX) }),
        reworded: isReworded,
        lost: lost.slice(0, CHANGES_MAX).map(({ exact }) => cutName(exact)),
      };
    });
}

function toChange(change: NonNullable<PageState["revision"]>["changes"][number]): VersionRecord["changes"][number] {
  const shown = change.kind === "removed" ? change.before : change.after;
  return {
    kind: change.kind,
    ...(change.kind !== "added" && { before: cutName(change.before.text) }),
    ...(change.kind !== "removed" && { after: cutName(change.after.text) }),
    sentence: cutHead(shown.sentence, SENTENCE_MAX),
  };
}

export function toStoryRecord({ id, title, count, origins, reports }: StoryPage): StoryRecord {
  const known = new Map(reports.map((report) => [report.hash, report]));
  return {
    id,
    title: cutName(title),
    reports: count,
    origins: origins.slice(0, NAMES_MAX * NAMES_MAX).map(toRoot),
    articles: reports.slice(0, REPORTS_MAX).map((report) => {
      const earlier = report.of === undefined ? undefined : known.get(report.of.hash);
      return {
        article: toArticleRecord(report),
        origin: report.origin,
        root: toRoot(report.root),
        ...(report.of !== undefined &&
          earlier !== undefined && {
            of: {
              id: earlier.id,
              title: cutName(earlier.title),
              ...(earlier.source !== undefined && { outlet: cutName(earlier.source) }),
              kind: report.of.kind,
              words: report.of.words,
              figures: report.of.figures,
              common: report.of.common,
            },
          }),
      };
    }),
  };
}

function toRoot({ name, by }: StoryPage["origins"][number]): z.infer<typeof ROOT> {
  return { ...(name !== undefined && { name: cutName(name) }), by };
}
