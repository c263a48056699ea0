/** A label that `TextDecoder` knows, spelled its way. */
export type Charset = string;

const DECLARED_WITHIN = 4_096;
const META = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/i;
const XML = /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{2,40})/i;

/** The encoding that a label (`BIG5`, `utf8`, `x-gbk`) names; `undefined` when there is none of that name. */
export function parseCharset(label: string): Charset | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    return name === "gbk" ? "gb18030" : name; // the older set is a part of the newer
  } catch {
    return undefined;
  }
}

/** The encoding that an HTML or XML page declares about itself; `undefined` when it declares none that exists. */
export function findDeclared(bytes: Uint8Array): Charset | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString("latin1");
  const label = (XML.exec(head) ?? META.exec(head))?.[1];
  const charset = label === undefined ? undefined : parseCharset(label);
  return charset?.startsWith("utf-16") ? "utf-8" : charset; // a page whose tags read as ASCII is not UTF-16
}

/** The encoding that a byte order mark names and the mark's length; `undefined` without a mark. */
export function findMark(bytes: Uint8Array): { readonly charset: Charset; readonly length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: "utf-16be", length: 2 };
  return undefined;
}
