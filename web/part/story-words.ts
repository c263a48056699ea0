import type { StoryReport } from "#service";

type Kinship = NonNullable<StoryReport["of"]>;

/** Words of stories, of who has it from whom, and of the versions of a page. */
export const STORY = {
  zh: {
    counts: (reports: number, origins: number) => `${reports} 篇報導，${origins} 個來源`,
    once: "只有這一篇",
    fold: (counts: string) => `${counts}：展開各篇`,
    whole: "看這件事的所有報導",
    origin: (name: string) => `來源：${name}`,
    byline: "署名所指",
    voice: "幾乎都是他說的",
    own: "自己的報導",
    nobody: "沒有署名的一篇",
    first: "最早",
    versions: (n: number) => `${n} 個版本`,
    from: { copy: (name: string) => `轉載自${name}`, rewrite: (name: string) => `改寫自${name}` },
    another: "另一篇",
    kinship: ({ kind, words, figures, common }: Kinship, title: string) =>
      kind === "copy"
        ? `轉載〈${title}〉：${percent(words)} 的字句相同，相同的數字 ${common} 個`
        : kind === "rewrite"
          ? `改寫〈${title}〉：${percent(figures)} 的數字相同（${common} 個），字句相同 ${percent(words)}`
          : `與〈${title}〉標題相近；相同的數字 ${common} 個`,
    more: (n: number) => `另有 ${n} 篇沒有列出`,
  },
  en: {
    counts: (reports: number, origins: number) =>
      `${reports} article${reports === 1 ? "" : "s"}, ${origins} origin${origins === 1 ? "" : "s"}`,
    once: "the only report",
    fold: (counts: string) => `${counts}: show each`,
    whole: "All reports of this story",
    origin: (name: string) => `Origin: ${name}`,
    byline: "named by its byline",
    voice: "nearly all of it is their words",
    own: "a report of its own",
    nobody: "an article of nobody known",
    first: "first",
    versions: (n: number) => `${n} versions`,
    from: { copy: (name: string) => `copied from ${name}`, rewrite: (name: string) => `rewritten from ${name}` },
    another: "another article",
    kinship: ({ kind, words, figures, common }: Kinship, title: string) =>
      kind === "copy"
        ? `copies “${title}”: ${percent(words)} of the words, ${common} figure${common === 1 ? "" : "s"} in common`
        : kind === "rewrite"
          ? `rewrites “${title}”: ${percent(figures)} of the figures (${common}), ${percent(words)} of the words`
          : `has a title like “${title}”; ${common} figure${common === 1 ? "" : "s"} in common`,
    more: (n: number) => `${n} more are not listed`,
  },
};

/** Whole percent; less than all is never told as all. */
function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
