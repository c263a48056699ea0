/** News agencies by the forms in which bylines print them, folded; the first is how they are called. */
export const AGENCIES: readonly (readonly [name: string, ...forms: readonly string[]])[] = [
  ["中央社", "中央社", "中央通訊社", "central news agency"],
  ["新華社", "新華社", "新華網", "xinhua"],
  ["中新社", "中新社", "中新網", "中國新聞社", "china news service"],
  ["路透社", "路透社", "路透", "reuters"],
  ["法新社", "法新社", "afp", "agence france-presse"],
  ["美聯社", "美聯社", "associated press"],
  ["彭博社", "彭博社", "彭博", "彭博新聞", "bloomberg", "bloomberg news"],
  ["共同社", "共同社", "kyodo", "kyodo news"],
  ["韓聯社", "韓聯社", "yonhap"],
  ["塔斯社", "塔斯社", "tass"],
  ["德新社", "德新社", "dpa"],
  ["道瓊社", "道瓊社", "道瓊通訊社", "dow jones newswires"],
];

/** What stands behind an agency's name where a byline gives the whole report to it. */
export const BYLINE_GOES_ON = ["記者", "訊", "電", "報導", "專電", "編譯", "/", "-", ")", "]", "】"] as const;
