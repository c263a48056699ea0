import type { Sentence } from "./sentences.ts";

/** Words that say of the text itself that it was changed; a firm that corrects its forecast is news, not a notice. */
const NOTICE =
  /^[[【(（〔「*＊#\s]*(?:更正|勘誤|勘误|訂正|订正|更新|編按|编按|編者按|编者按|修正啟事|更正啟事|correction|corrected|clarification|update|editor['’]s note)[\]】)）〕」]?\s*(?:[:：]|說明|说明|啟事|$|\s*[-–—/／])/iu;
const OWN_TEXT =
  /(?:本文|本報|本刊|本網|前版|原文|原稿|稍早(?:版本|報導)|先前(?:版本|報導)|標題|内文|內文)[^。]{0,40}(?:誤植|误植|有誤|有误|錯誤|错误|更正|訂正|修正)|(?:an earlier version|a previous version|this (?:story|article) (?:has been|was) (?:corrected|updated|amended))/iu;

/** The sentence in which the newer text says that it was changed; one that the older had already says nothing. */
export function findNotice(older: readonly Sentence[], newer: readonly Sentence[]): Sentence | undefined {
  const known = new Set(older.map(({ text }) => text));
  return newer.find(({ text }) => !known.has(text) && (NOTICE.test(text) || OWN_TEXT.test(text)));
}
