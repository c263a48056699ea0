/** Named fields of a head, names in lower case; of a name that comes twice the first. */
export type Fields = ReadonlyMap<string, string>;

export interface Head {
  /** The first line: `WARC/1.0`, `HTTP/1.1 200 OK`. */
  readonly first: string;
  readonly fields: Fields;
  /** Bytes up to the content, the empty line included. */
  readonly length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** The head that bytes begin with, up to its empty line; `undefined` when there is no empty line in them. */
export function readHead(bytes: Uint8Array): Head | undefined {
  const length = findEnd(bytes);
  if (length === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("utf8");
  const [first = "", ...lines] = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    if (last !== undefined && /^[ \t]/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    last = colon < 1 ? undefined : line.slice(0, colon).trim().toLowerCase();
    if (last === undefined) continue;
    if (fields.has(last)) last = undefined;
    else fields.set(last, line.slice(colon + 1).trim());
  }
  return { first, fields, length };
}

function findEnd(bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return undefined;
}

/** The media type of a content-type field, without parameters, in lower case. */
export function mediaOf(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
}

/** The `charset` parameter of a content-type field. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([a-z0-9_:.-]{2,40})/i.exec(contentType ?? "")?.[1];
}
