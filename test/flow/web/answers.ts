import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Answer } from "./server.ts";

type Headers = Readonly<Record<string, string>>;

const CHANGED = "Thu, 06 Nov 2025 00:00:00 GMT";

/** A body with its validators, told unchanged to who has it already; packed for who takes that. */
export function body(bytes: Uint8Array | string, headers: Headers = { "content-type": "text/html" }): Answer {
  const whole = Buffer.from(bytes);
  const etag = `"${createHash("sha256").update(whole).digest("hex").slice(0, 16)}"`;
  return (request, response) => {
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const isPacked = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const sent = isPacked ? gzipSync(whole) : whole;
    response
      .writeHead(200, {
        etag,
        "last-modified": CHANGED,
        "content-length": String(sent.length),
        ...(isPacked && { "content-encoding": "gzip" }),
        ...headers,
      })
      .end(sent);
  };
}

/** A body that says nothing of itself, so that only its bytes tell whether it changed. */
export const bare =
  (bytes: Uint8Array | string, headers: Headers = { "content-type": "text/html" }): Answer =>
  (_request, response) =>
    void response.writeHead(200, headers).end(bytes);

export const status =
  (code: number, headers: Headers = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end(`<p>${code}</p>`);

export const redirect = (location: string, code = 302): Answer => status(code, { location });

/** The answers one after another; the last for ever. */
export const inTurn =
  (...answers: readonly Answer[]): Answer =>
  (request, response, visits) =>
    answers[Math.min(visits, answers.length) - 1]!(request, response, visits);

/** Sends a piece every few milliseconds. */
export const drip =
  (bytes: Uint8Array, pieces: number, every: number): Answer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const size = Math.ceil(bytes.length / pieces);
    let at = 0;
    const timer = setInterval(() => {
      response.write(bytes.subarray(at, at + size));
      at += size;
      if (at < bytes.length) return;
      clearInterval(timer);
      response.end();
    }, every);
    response.on("close", () => clearInterval(timer));
  };

/** Sends a part, then nothing more, and keeps the line open. */
export const stall =
  (bytes: Uint8Array): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "text/html" }).write(bytes.subarray(0, bytes.length >> 1));

/** Promises more bytes than it sends. */
export const short =
  (bytes: Uint8Array, headers: Headers = { "content-type": "text/html" }): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...headers, "content-length": String(bytes.length + 500) });
    response.write(bytes, () => setTimeout(() => response.destroy(), 20));
  };

/** Breaks off between two chunks, the second of which has no length. */
export const badChunk =
  (bytes: Uint8Array): Answer =>
  (_request, response) => {
    const first = bytes.subarray(0, 200);
    const { socket } = response;
    socket?.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
    socket?.write(`${first.length.toString(16)}\r\n`);
    socket?.write(first);
    socket?.write("\r\nZZ\r\n");
    setTimeout(() => socket?.destroy(), 20);
  };

/** A few kilobytes that unfold to so many bytes. */
export const bomb = (size: number): Answer => {
  const packed = gzipSync(Buffer.alloc(size, "<p>礦"));
  return (_request, response) =>
    void response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(packed);
};
