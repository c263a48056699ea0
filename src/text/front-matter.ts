/** What the front matter of a Markdown document says. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly source?: string;
  readonly url?: string;
}

const NAMES: Readonly<Record<string, keyof FrontMatter>> = {
  title: "title",
  date: "date",
  published: "date",
  author: "author",
  source: "source",
  url: "url",
  canonical: "url",
};

const LINES_MAX = 100;
const FIELD = /^([A-Za-z_-]{1,40}):\s+(\S.*)$/;

/**
 * Splits `---` lines of `name: value` off the beginning of a document. Only plain values on one line are understood,
 * quoted or not; others are passed over. A document without front matter has no fields and is its own body.
 */
export function splitFrontMatter(text: string): { readonly fields: FrontMatter; readonly body: string } {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const end = lines.slice(0, LINES_MAX).findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (!/^---\s*$/.test(lines[0]!) || end < 0) return { fields: {}, body: text };
  const fields: Partial<Record<keyof FrontMatter, string>> = {};
  for (const line of lines.slice(1, end)) {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const field = NAMES[name.toLowerCase()];
    const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (field !== undefined && bare !== "" && !/^[[{|>&]/.test(bare)) fields[field] ??= bare;
  }
  return { fields, body: lines.slice(end + 1).join("\n") };
}
