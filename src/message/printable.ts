// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const PICTURES = 0x2400;
const DELETE_PICTURE = "\u2421";

/**
 * One line of text that no terminal obeys: escapes and other control characters become their pictures (`␛`), marks that
 * turn or break a line become `\ufffd`.
 */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === 0x7f ? DELETE_PICTURE : "\ufffd";
  });
}
