/** First bytes of formats that hold no text, as hexadecimal digits, and what people call them. */
const SIGNATURES: readonly (readonly [hex: string, name: string])[] = [
  ["89504e470d0a1a0a", "PNG"],
  ["ffd8ff", "JPEG"],
  ["474946383761", "GIF"],
  ["474946383961", "GIF"],
  ["52494646", "RIFF"],
  ["25504446", "PDF"],
  ["504b0304", "ZIP"],
  ["504b0506", "ZIP"],
  ["1f8b", "gzip"],
  ["425a68", "bzip2"],
  ["fd377a585a00", "xz"],
  ["28b52ffd", "Zstandard"],
  ["377abcaf271c", "7z"],
  ["7f454c46", "ELF"],
  ["4d5a9000", "EXE"],
  ["cafebabe", "Java class"],
  ["0061736d", "WebAssembly"],
  ["d0cf11e0a1b11ae1", "OLE2"],
  ["53514c69746520666f726d6174203300", "SQLite"],
  ["4f676753", "Ogg"],
  ["494433", "MP3"],
];

const LONGEST = 16;

/** The name of the binary format that the bytes begin with; `undefined` when they begin with none we know. */
export function findSignature(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST)).toString("hex");
  return SIGNATURES.find(([hex]) => head.startsWith(hex))?.[1];
}
