import { charsetOf, type Fields, mediaOf } from "./head.ts";
import { describeAnswer, type Fault, openBody, readAnswer } from "./http.ts";
import type { WarcItem, WarcPage, WarcPlace } from "./item.ts";
import type { WarcLimits } from "./limits.ts";
import type { Found } from "./record.ts";

type Record = Extract<Found, { readonly kind: "record" }>;

const TYPES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
const OK = 200;

/** The page that a record keeps; `undefined` for a record that keeps none, damage for one that cannot be read. */
export function toPage(record: Record, place: WarcPlace, next: WarcPlace, limits: WarcLimits): WarcItem | undefined {
  const { fields } = record.head;
  const type = fields.get("warc-type")?.toLowerCase();
  const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1");
  if (type === undefined) return faultAt(place, { fault: "no warc-type" });
  if (!TYPES.has(type) || url === undefined || !/^https?:/i.test(url) || isContinued(fields)) return undefined;
  const date = fields.get("warc-date");
  const about = { kind: "page", ...place, url, ...(date !== undefined && { date }), next } as const;
  const media = fields.get("content-type");
  if (type !== "response") {
    if (!HTML.test(mediaOf(media))) return undefined;
    const charset = charsetOf(media);
    const [contentType, bytes] = [media!, record.content.slice()];
    return { ...about, type: type as WarcPage["type"], contentType, ...(charset !== undefined && { charset }), bytes };
  }
  if (media !== undefined && !/^application\/http\b/i.test(media)) return undefined;
  const answer = readAnswer(record.content, limits.head);
  if ("fault" in answer) return faultAt(place, answer);
  const { status, headers } = answer;
  if (status !== OK || !isPage(headers, answer.body)) return undefined;
  const bytes = openBody(answer, limits.body);
  if ("fault" in bytes) return faultAt(place, bytes);
  return {
    ...about,
    type: "response",
    http: { status, headers },
    ...describeAnswer(answer),
    bytes: bytes.buffer === record.content.buffer ? bytes.slice() : bytes,
  };
}

/** Records of a page that was kept in several: its pieces alone are no page. */
function isContinued(fields: Fields): boolean {
  return fields.has("warc-segment-number");
}

/** Whether an answer is HTML: by its media type or, without one, by its first sign. */
function isPage(headers: Fields, body: Uint8Array): boolean {
  const media = mediaOf(headers.get("content-type"));
  return media === "" ? body[0] === 0x3c : HTML.test(media);
}

function faultAt(place: WarcPlace, { fault, isTooLarge }: Fault): WarcItem {
  return { kind: "damage", ...place, code: isTooLarge ? "input.too-large" : "input.damaged-record", reason: fault };
}
