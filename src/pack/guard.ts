import { charTable, isHan, type Scan } from "#grammar";
import type { TermRow } from "#model";

/** What may stand right before or behind a one-character metal so that it still is the metal. */
const BEFORE = charTable("、與和及或的產含是為買購採囤鉭銻鈷鎳銅鋰由從將把對以指煉采提取儲量");
const BEHIND = charTable("、與和及或的等礦價金屬在產是為則也已將需供消庫生儲精片板錠合粉、股市期");

/** Whether the surroundings of a match allow the row's reading: `alone` wants neighbours that do not make a longer word. */
export function isAllowed(scan: Scan, match: { readonly start: number; readonly end: number }, row: TermRow): boolean {
  if (!row.flags.includes("alone")) return true;
  const before = scan.codes[match.start - 1] ?? 0;
  const behind = scan.codes[match.end]!;
  return (!isHan(before) || BEFORE[before] === 1) && (!isHan(behind) || BEHIND[behind] === 1);
}
