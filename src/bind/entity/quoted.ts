import type { Candidate } from "./candidate.ts";
import { typeByEnding } from "./type.ts";

const MEDIA_BEFORE =
  /(?:據|根據|引述|援引|向|接受|告訴|英國|美國|由|週刊|網站|與|和|、|外媒|報紙|雜誌|媒體|專訪|綜合)$/;
const MEDIA_BEHIND =
  /^(?:的?報導|的?报道|報道|指出|引述|的?專訪|透露|採訪|披露|揭露|稍早|查閱|資料|消息|專欄|記者|撰文|刊登|表示|後續|的?消息|的?數據|的?統計)/;

/** Longest name between quotation marks. */
const LONGEST = 42;

/** Names in title marks: 《路透社》 that reports is an organisation, 《國防生產法》 a program; 「」 by the ending inside. */
export function findQuoted(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < text.length; i++) {
    const kind = "《〈「『".indexOf(text[i]!);
    if (kind < 0) continue;
    const near = text.slice(i + 1, i + 1 + LONGEST).indexOf("》〉」』"[kind]!);
    const close = near < 0 ? -1 : i + 1 + near;
    if (close < 0) continue;
    const name = text.slice(i + 1, close);
    const span = { start: i + 1, end: close };
    if (kind < 2)
      found.push({ ...span, type: isMedia(text, i, close) ? "org" : "program", rule: "title-mark", weight: 7 });
    else {
      const byEnding = typeByEnding(name);
      if (byEnding !== undefined && name.length >= 4 && !/[,，。!！?？;:；：]/.test(name)) {
        found.push({ ...span, type: byEnding.type, rule: "quote", weight: 4 });
      } else if (/^[A-Z][\w .&'-]+$/.test(name)) found.push({ ...span, type: "org", rule: "quote", weight: 4 });
    }
    i = kind < 2 ? close : i;
  }
  return found;
}

function isMedia(text: string, open: number, close: number): boolean {
  return (
    MEDIA_BEHIND.test(text.slice(close + 1, close + 6)) || MEDIA_BEFORE.test(text.slice(Math.max(0, open - 4), open))
  );
}
