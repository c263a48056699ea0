/**
 * The commonest characters of Chinese news in both scripts, with the punctuation around them. A right decode is full
 * of them; a wrong one yields rare characters.
 */
const FREQUENT_WORDS =
  "的一是在不了有和人這为為上個个国國我以要他時时来來用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过民前面" +
  "後后行方多經经之那法與与及而自其所如公司業业產产量价價格美元億亿萬万兆千百十月日二三四五六七八九零第大小中本新高低長长增加減减少" +
  "市場场股票投資资金銀银億電电力能源礦矿石銅铜鐵铁金煤油氣气計计算比特幣币網网路報报導导記者表示指出政府部長長官員员總总統统" +
  "世界全球地區区台臺灣湾北南東东西京海外內内部進进口易關关稅税法律規规定協协議议會會員將将已經从從被把由向對但或並并仍再最更" +
  "約约近逾超過达達占佔率百分點点季度半上升跌漲涨幅額额値值數数目前今明去年底初來自安全事故工程技術术企學学研究水平公里噸吨公開开" +
  "，。、；：「」『』（）《》％？！";

const FREQUENT: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let i = 0; i < FREQUENT_WORDS.length; i++) table[FREQUENT_WORDS.charCodeAt(i)] = 1;
  return table;
})();

const REPLACEMENT = 0xfffd;

/**
 * How much a decode looks like Chinese: the share of frequent characters among all that are not ASCII, less what could
 * not be decoded; from −1 to 1, and 0 for a text of ASCII alone. With `ascii`, printable ASCII counts as frequent too.
 */
export function toLikeness(text: string, ascii = false): number {
  let seen = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && !ascii) continue;
    seen++;
    if (FREQUENT[code] === 1 || (code < 0x7f && (code >= 0x20 || code === 0x0a || code === 0x0d))) good++;
    else if (code === REPLACEMENT || isControl(code)) good--;
  }
  return seen === 0 ? 0 : good / seen;
}

/** Whether a unit is a control character that no text holds (tab, line ends and form feed are text). */
export function isControl(code: number): boolean {
  return code < 0x20 ? code < 0x09 || code > 0x0d : code >= 0x7f && code < 0xa0 && code !== 0x85;
}
