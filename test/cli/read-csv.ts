/**
 * A strict reader of RFC 4180 that shares nothing with our writer: CRLF after every record, quotes doubled inside
 * quotes and nowhere else, as many fields in every record. Throws with the offset of what breaks the rules.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`CSV offset ${at}: ${what}`);
  };
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? readQuoted(text, at, fail) : readPlain(text, at, fail);
    record.push(field);
    at = end;
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) fail("ends behind a comma");
      continue;
    }
    if (text.slice(at, at + 2) !== "\r\n") fail("a record that does not end with CRLF");
    at += 2;
    if (records.length > 0 && record.length !== records[0]!.length) fail(`${record.length} fields`);
    records.push(record);
    record = [];
  }
  return records;
}

type Fail = (what: string) => never;

function readQuoted(text: string, start: number, fail: Fail): [field: string, end: number] {
  let field = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return fail("a quote that is not closed");
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}

function readPlain(text: string, start: number, fail: Fail): [field: string, end: number] {
  let at = start;
  while (at < text.length && text[at] !== "," && text[at] !== "\r") {
    if (text[at] === '"' || text[at] === "\n") fail("a quote or line feed outside quotes");
    at += 1;
  }
  return [text.slice(start, at), at];
}
