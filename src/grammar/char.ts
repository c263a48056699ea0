/** What single folded units are. All functions take a code from `Scan.codes` (0 outside the text). */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39; // 0–9
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf);
}

/** `-`, `–`, `—`, `―`, `─`, `~`, `〜`, `−`: what stands between the ends of a range. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x7e ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2500 ||
    code === 0x301c ||
    code === 0x2212 ||
    code === 0x2d7
  );
}

/** Marks that end a clause; a figure never takes its hedge, verb or noun from beyond one. */
export function isClauseEnd(code: number): boolean {
  switch (code) {
    case 0: // end of text
    case 0x0a:
    case 0x0d:
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3a: // :
    case 0x21: // !
    case 0x3f: // ?
    case 0x3002: // 。
    case 0x2026: // …
      return true;
    default:
      return false;
  }
}

/** Marks that end a sentence. */
export function isSentenceEnd(code: number): boolean {
  return code === 0 || code === 0x0a || code === 0x3002 || code === 0x21 || code === 0x3f;
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
