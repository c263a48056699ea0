import { Parser } from "htmlparser2";
import type { VisitNote } from "#model";
import type { RawItem } from "./gather.ts";

/** A site map, or an index of site maps, as it is printed. */
export interface RawSitemap {
  readonly form: "sitemap" | "sitemap-index";
  readonly items: readonly RawItem[];
  readonly lists: readonly string[];
  readonly notes: readonly VisitNote[];
}

interface Entry {
  loc?: string;
  lastmod?: string;
  title?: string;
  publication?: string;
}

const ENTRIES_MAX = 50_000;
const LISTS_MAX = 50;
const VALUE_CHARS_MAX = 4_000;
const NEWS = /news/i;
const FIELDS: Readonly<Record<string, keyof Entry>> = {
  loc: "loc",
  lastmod: "lastmod",
  "news:title": "title",
  "news:publication_date": "publication",
};

/**
 * The addresses of a site map, newest first where it tells, with what its news part says of them; of an index the
 * newest of its maps, those for news before others. Entities that a document declares are not known; a map that breaks
 * off gives what is whole.
 */
export function readSitemap(text: string, root: string): RawSitemap {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let field: keyof Entry | undefined;
  let over = 0;
  let isEnded = false;
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        const name = tag.toLowerCase();
        if (name === "url" || name === "sitemap") entry = {};
        field = entry === undefined ? undefined : FIELDS[name];
        if (field !== undefined && entry![field] !== undefined) field = undefined;
      },
      ontext: (words) => {
        if (field === undefined) return;
        const value = (entry![field] ?? "") + words;
        if (value.length <= VALUE_CHARS_MAX) entry![field] = value;
      },
      onclosetag: (tag, isImplied) => {
        const name = tag.toLowerCase();
        if (FIELDS[name] !== undefined) field = undefined;
        if (name === "urlset" || name === "sitemapindex") isEnded = !isImplied;
        if (name !== "url" && name !== "sitemap") return;
        if (!isImplied && entry?.loc !== undefined) {
          if (entries.length < ENTRIES_MAX) entries.push(entry);
          else over++;
        }
        entry = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  const notes: VisitNote[] = [];
  if (over > 0) notes.push({ code: "over-limit", count: over });
  if (!isEnded) notes.push({ code: "cut", count: 1 });
  entries.sort((a, b) => compareNewest(a, b));
  if (root !== "sitemapindex") return { form: "sitemap", items: entries.map(toItem), lists: [], notes };
  const all = entries.map(({ loc }) => loc!.trim());
  const lists = [...all.filter((loc) => NEWS.test(loc)), ...all.filter((loc) => !NEWS.test(loc))];
  if (lists.length > LISTS_MAX) notes.push({ code: "over-limit", count: lists.length - LISTS_MAX });
  return { form: "sitemap-index", items: [], lists: lists.slice(0, LISTS_MAX), notes };
}

/** Dates of one form sort as texts do; what has no date comes last. */
function compareNewest(a: Entry, b: Entry): number {
  const [one, other] = [a.publication ?? a.lastmod ?? "", b.publication ?? b.lastmod ?? ""];
  return one === other ? 0 : one < other ? 1 : -1;
}

function toItem({ loc, lastmod, title, publication }: Entry): RawItem {
  return { link: loc, title, published: publication, updated: lastmod };
}
