const tables = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** Bytes of a page in an encoding; what the encoding has not is written as a character reference, as old systems do. */
export function encode(text: string, charset: "utf-8" | "big5" | "gb18030"): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text);
  const pairs = pairsOf(charset);
  return Buffer.concat(
    [...text].map((character) =>
      character < "\x80"
        ? Buffer.from(character)
        : (pairs.get(character) ?? Buffer.from(`&#${character.codePointAt(0)};`)),
    ),
  );
}

/** The two-byte characters of an encoding, by turning Node's own decoder around. */
function pairsOf(charset: string): ReadonlyMap<string, Uint8Array> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const pairs = new Map<string, Uint8Array>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !pairs.has(character))
        pairs.set(character, Uint8Array.of(lead, trail));
    }
  tables.set(charset, pairs);
  return pairs;
}
