import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";

const SITE = han(
  /(?:採石場|採砂場|礦場|礦山|礦區|礦坑|礦井|煤礦|金礦|銅礦|鈷礦|錫礦|鐵礦|鋰礦|鎳礦|隧道|工地|工廠|電廠|煉廠|水壩|尾礦庫|尾礦壩|園區)$/,
);
const CASUALTY = han(/死|亡|罹難|喪生|喪命|受傷|輕傷|重傷|傷者|失蹤|受困|遇難|獲救|掩埋|活埋/);

export function isCasualty(sheet: Sheet, { unit, start, end }: Figure, label: string): boolean {
  return (
    unit === "person" &&
    (CASUALTY.test(label) ||
      CASUALTY.test(sheet.folded.slice(end, end + 4)) ||
      PREPOSED.test(sheet.folded.slice(start - 2, start)))
  );
}

const PREPOSED = han(/[死傷]$/);

/** The dead and injured belong to the place of the accident: the site that the article names most. */
export function findSite(sheet: Sheet, before: number): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const entity of sheet.entities) {
    const named = entity.spans.find((span) => SITE.test(sheet.folded.slice(span.start, span.end)));
    if (named === undefined || entity.spans.length <= most) continue;
    best = named;
    most = entity.spans.length;
  }
  return best ?? siteInText(sheet, before);
}

const SITE_ANYWHERE = han(
  /[^,。、;:\s()「」]{0,14}(?:煤礦|金礦|銅礦|礦場|礦山|礦區|礦坑|礦井|隧道|工地|工廠|煉廠|水壩|尾礦庫|尾礦壩)/,
);
/** 一處小型金礦, 一座年產能90萬噸的煤礦. */
const SITE_INTRODUCED = han(
  /[^,。、;:\s「」]{0,14}一(?:處|座|家|個)[^,。、;:\s()「」]{0,12}(?:煤礦|金礦|銅礦|採石場|採砂場|礦場|礦山|礦區|礦坑|礦井|隧道|工地|工廠|煉廠|水壩|尾礦庫|尾礦壩)/g,
);
const SITE_REACH = 400;

/** An unnamed site: 一處小型金礦, where the article first tells of one. */
function siteInText(sheet: Sheet, before: number): Span | undefined {
  const from = Math.max(sheet.article.title.length + 1, before - SITE_REACH);
  const text = sheet.folded.slice(from, before);
  const match = [...text.matchAll(SITE_INTRODUCED)].at(-1) ?? SITE_ANYWHERE.exec(sheet.folded.slice(0, before));
  if (match === null) return undefined;
  const isNear = text.startsWith(match[0], match.index);
  const start = (isNear ? from : 0) + match.index;
  return { start, end: start + match[0].length };
}
