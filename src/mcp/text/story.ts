import type { StoryRecord, VersionRecord } from "#mcp/record/story.ts";
import { describeKinship, describeRoot, type Lang, storyWord, toPrintable } from "#message";
import { quote, renderArticle } from "./fact.ts";

/** A version on a line of its own: where it is, what changed, whether it says so, what is lost. */
export function renderVersion(version: VersionRecord, isFirst: boolean, lang: Lang): string {
  const { article, asked, changes, notice, reworded, lost } = version;
  const told = notice !== undefined ? storyWord(lang, "notice", { text: toPrintable(notice) }) : undefined;
  const silent = isFirst ? "first-version" : changes.length > 0 ? "no-notice" : reworded ? "reworded" : "same";
  const head = `- ${renderArticle(article, lang)}${asked ? ` · ${storyWord(lang, "asked")}` : ""} · ${told ?? storyWord(lang, silent)}`;
  const rows = changes.map(({ before, after, sentence, kind }) => {
    const change = kind === "changed" ? `${before} → ${after}` : `${storyWord(lang, kind)} ${after ?? before}`;
    return `  ${toPrintable(change)} ${quote(sentence)}`;
  });
  const gone = lost.length === 0 ? [] : [`  ${storyWord(lang, "lost")}: ${lost.map(quote).join(" ")}`];
  return [head, ...rows, ...gone].join("\n");
}

/** How many reports and origins, then each report with whom it has it from. */
export function renderStory({ reports, origins, articles }: StoryRecord, lang: Lang): readonly string[] {
  if (reports < 2) return [storyWord(lang, "only-report")];
  const key = origins.length === 1 ? "counts-one" : "counts";
  const names = origins.map((root) => toPrintable(describeRoot(root, lang))).join(" · ");
  const head = `${storyWord(lang, key, { reports, origins: origins.length })} (${names})`;
  const rows = articles.map(({ article, of }) => {
    const from =
      of === undefined
        ? storyWord(lang, "first")
        : describeKinship(of, { title: of.title || of.id, source: of.outlet ?? "—" }, lang);
    return `- ${renderArticle(article, lang)}\n  ${toPrintable(from)}`;
  });
  return [head, ...rows];
}
