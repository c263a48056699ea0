import type { Act, Reader } from "./act.ts";
import type { Clause } from "./sheet.ts";
import { findSpeakers } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";

/** 在甲|看來, 但在乙|眼中: a clause that only tells whose view comes next. */
const VIEW = /^[\s「]?(?:但|而|不過|不过|只是)?在([^,，。]{2,24}?)(?:看[來来]|眼[中裡里])$/;
const VIEW_MAX = 32;

/** 在工會看來，…: whose view it is; `undefined` where nobody is named. */
export function readViewOf({ sheet, scan, memory }: Reader, { start, end }: Clause): Act | undefined {
  if (end - start > VIEW_MAX) return undefined;
  const words = sheet.text.slice(start, end);
  const view = VIEW.exec(words);
  if (view === null) return undefined;
  const from = start + words.indexOf("在") + 1;
  const until = from + view[1]!.length;
  const found = findSpeakers(sheet, scan, memory, from, until);
  const named = found.length > 0 ? undefined : strangerAt(sheet, scan, from, until);
  const speakers = named === undefined ? found : [named];
  return speakers.length === 0 ? undefined : { start, said: end, speakers, reach: "sentence" };
}
