import type { Piece } from "./block.ts";
import { withoutStamps } from "./stamp.ts";

/** Headings of lists that lead to other stories. */
const ELSEWHERE =
  /^[▎▍■●★※*►▶【[]?\s?(?:延伸[閱阅][讀读]|相[關关](?:新[聞闻]|[報报][導道]|[閱阅][讀读]|文章|[連链][結接])|推[薦荐](?:[閱阅][讀读]|文章|新[聞闻])|[熱热][門门](?:新[聞闻]|文章|排行)|猜你喜[歡欢]|你可能(?:也|[還还])?(?:想看|喜[歡欢]|感[興兴]趣).{0,6}|更多.{0,16}(?:[報报][導道]|新[聞闻]|文章|[內内]容)|看更多|[閱阅][讀读]更多|related (?:articles?|stories|news|coverage|links)|more (?:from|on|stories|news|coverage)\b.{0,40}|read (?:more|next|also)|most read|recommended(?: for you)?|you may also like|see also)\s?[】\]]?\s?[:：]?/i;
/** Lines of a page's own machinery, whole. */
const MACHINERY = [
  /^(?:分享(?:到|至|此文)|[複复][製制][連链][結接]|加入\s?line|追[蹤踪]我[們们]|[關关]注(?:我[們们]|公[眾众][號号])|[訂订][閱阅](?:[會会][員员]|[電电]子[報报]|我[們们]|後|后)|[開开]通[會会][員员]|立即[訂订][閱阅]|登入後|登录后|[廣广]告|贊助|赞助|列印|打印|友善列印|回首[頁页]|回到?[頁页]首|我要留言|留言(?:[討讨][論论])?|[網网]友[評评][論论]|看更多|查看更多|[閱阅][讀读]全文|[繼继][續续][閱阅][讀读]|[點点][擊击]?(?:這裡|这里|看)|下[載载].{0,10}APP|share (?:on|this|via)\b|copy link|sign up|subscribe|advertisement|sponsored|print this|read more|continue reading|\d+ comments?$|skip to|follow us|click here|download (?:the|our) app)/i,
  /^(?:#[^\s#]{1,30}\s*){1,20}$/,
  /^(?:原文(?:[網网]址|出[處处]|[連链][結接])|本文[網网]址|文章[來来]源|[資资]料[來来]源|source|original article)\s?[:：]\s?https?:\/\/\S+$/i,
  /^(?:▲|▼|△|▽)/,
];
const PROMPT_CHARS_MAX = 60;
const PAGER = /上一[頁页篇]|下一[頁页篇]|previous (?:page|post)|next (?:page|post)/i;
const PAGER_SIGNS =
  /上一[頁页篇]|下一[頁页篇]|全文|第|共|[頁页]|previous(?: page| post)?|next(?: page| post)?|page|of|\d|[\s|/›‹»«<>…]/gi;
/** Who made it, whole: desks, editors, photographers, and the codes that agencies end with. */
const CREDITS =
  /^[（(【[]?\s?(?:[責责]任[編编][輯辑]|[執执]行[編编][輯辑]|[編编][輯辑]|[編编][譯译]|核稿(?:[編编][輯辑])?|[審审](?:核|校|稿)|校[對对]|[攝摄]影|撰文|[採采][訪访]|撰稿|[監监]制|文字|美[編编]|(?:additional )?(?:reporting|editing|writing|photography) by|edited by)\s?[:：/／]?\s?[^。！？]{1,60}?[）)】\]]?\s?\d{0,8}$/i;
const BYLINES = [
  /^[（(【[]?[^\s。，,；]{0,12}?(?:[記记]者|特[派约約][員员]|[編编][譯译]|通[訊讯][員员])[\s:：]?\s?[^。，；！？\d]{1,16}(?:[\s/／、]\s?[^。，；！？\d]{1,10})?(?:[報报][導道]|(?:\d{1,2}日)?外?[電电]|[攝摄]影?|整理)?[）)】\]]?$/,
  /^[（(【[]?(?:文|[圖图]文)\s?[/／:：]\s?[^。，；！？]{1,20}[）)】\]]?$/,
  /^by [A-Z][\p{L}.' -]{1,60}(?:,? (?:and|&) [A-Z][\p{L}.' -]{1,40})?$/iu,
];
const BYLINE_CHARS_MAX = 70;
const RIGHTS =
  /未[經经](?:授[權权]|[許许]可|同意)|不得[轉转][載载]|禁止[轉转][載载]|版[權权]所有|著作[權权]|all rights reserved|^(?:©|\(c\)|copyright)\s?(?:©|\d{4})/i;
const ADVICE =
  /不[構构]成.{0,8}投[資资]|(?:投[資资]人|[讀读]者).{0,6}[應应](?:[獨独]立判[斷断]|自行.{0,8}(?:[評评]估|判[斷断]))|(?:自[負负]|自行承[擔担]|[風风][險险]自).{0,4}(?:[風风][險险]|[擔担]|盈[虧亏])|not (?:constitute |be )?(?:investment|financial) advice|for information(?:al)? (?:purposes )?only/i;
const NOTICE_CHARS_MAX = 160;
/** A caption ends with who took the picture. */
const CAPTIONS = [
  /[（(](?:[圖图片]|[攝摄]影|翻[攝摄]|[資资]料[照圖图]|示意[圖图]|取自|[記记]者[^）)]{1,8}[攝摄]|[^）)]{0,12}(?:[攝摄]|提供|供[圖图]|[資资]料照片?)[）)]|photo|credit|file|archive|image|courtesy)[^）)]{0,30}[）)]?$/i,
  /(?:[圖图]片?(?:[來来]源|源)?|[資资]料[圖图]片|示意[圖图]|照片|photo|photograph|credit|image|picture)(?:\s?[:：/／](?!\/)[^。]{1,50}|[（(][^）)]{0,30}[）)])$/i,
  /^(?:[圖图]|photo|caption)\s?[:：／|]/i,
];
const CAPTION_CHARS_MAX = 120;
const SENTENCE_END = /[。！？!?]["」』”’）)]?$|[a-z)\d%]\.["”’]?$/;
const HEADLINE_CHARS_MAX = 90;
const STAMP_REST_MAX = 30;

/**
 * The pieces of a story without what pages print around one: bylines, stamps, credits, captions, sharing, page numbers,
 * notices of rights, and lists of other stories up to where sentences go on. What is left is as it was printed.
 */
export function dropFurniture(pieces: readonly Piece[], title: string): readonly Piece[] {
  const kept: Piece[] = [];
  let isElsewhere = false;
  let isBegun = false;
  for (const piece of fromTitle(pieces, title)) {
    const { kind, text } = piece;
    const lead = ELSEWHERE.exec(text)?.[0];
    if (lead !== undefined && (lead.length >= text.length || (isHeadline(text) && /[:：]\s?$/.test(lead)))) {
      isElsewhere = lead.length >= text.length;
      continue;
    }
    if (isElsewhere && isHeadline(text)) continue;
    isElsewhere = false;
    if (kind === "cell" ? isNameLine(text) : isFurniture(text) || (!isBegun && isStampLine(text))) continue;
    isBegun ||= kind !== "cell" && SENTENCE_END.test(text);
    kept.push(piece);
  }
  return kept;
}

/** The pieces after the headline, where no sentence stands before it. */
function fromTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text === title);
  const isFirst = at >= 0 && pieces.slice(0, at).every(({ text }) => isHeadline(text));
  return isFirst ? pieces.slice(at + 1) : pieces;
}

/** A line of dates with a name or two beside them. */
export function isStampLine(text: string): boolean {
  const rest = withoutStamps(text);
  return rest !== text && rest.length <= STAMP_REST_MAX && !/[。！？]/.test(text);
}

/** A line that names who wrote it, with dates or without. */
function isNameLine(text: string): boolean {
  if (text.length > BYLINE_CHARS_MAX) return false;
  const rest = withoutStamps(text);
  return RIGHTS.test(text) || BYLINES.some((pattern) => pattern.test(rest));
}

function isHeadline(text: string): boolean {
  return text.length <= HEADLINE_CHARS_MAX && !SENTENCE_END.test(text);
}

/** Whether a line is none of the story, by its words alone. */
export function isFurniture(text: string): boolean {
  if (text.length > NOTICE_CHARS_MAX) return false;
  if (RIGHTS.test(text) || ADVICE.test(text)) return true;
  if (text.length <= CAPTION_CHARS_MAX && CAPTIONS.some((pattern) => pattern.test(text))) return true;
  if (text.length <= PROMPT_CHARS_MAX && !/。/.test(text) && isMachinery(text)) return true;
  if (text.length > BYLINE_CHARS_MAX) return CREDITS.test(text) && !/。/.test(text);
  return withoutStamps(text) === "" || CREDITS.test(text) || isNameLine(text);
}

function isMachinery(text: string): boolean {
  if (MACHINERY.some((pattern) => pattern.test(text))) return true;
  return PAGER.test(text) && text.replace(PAGER_SIGNS, "") === "";
}
