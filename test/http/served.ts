import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppOptions, makeApp, serve } from "#http";
import { addInputs, type Ledger, openForAppending, openForDesk, startReader } from "#service";

/** What an asked desk answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON; whoever asks knows its shape. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | readonly (string | Uint8Array)[];
}

/** A desk on a loopback port over a real ledger file that holds the given texts. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly path: string;
  readonly folder: string;
  readonly ledger: Ledger;
  /** Mistakes of ours that were told to the log. */
  readonly errors: readonly unknown[];
  /** Asks over a socket of its own, path and headers as they are given. */
  ask(path: string, question?: Question): Promise<Answered>;
  /** Posts a value as JSON. */
  post(path: string, value: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  close(): Promise<void>;
}

/** Reads texts into a ledger of its own, and serves it. */
export async function serveTexts(texts: readonly string[], options: AppOptions = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "assay-http-"));
  const path = join(folder, "ledger.db");
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const filling = await openForAppending(path);
  if (files.length > 0) await addInputs(filling, files, { published: "2025-11-03" });
  await filling.close();
  const opened = await openForDesk(path);
  const errors: unknown[] = [];
  const closing = new AbortController();
  const onError = (error: unknown) => errors.push(error);
  const reader = startReader(path, { onError });
  const app = makeApp(opened.ledger, {
    ...(opened.writer !== undefined && { writer: opened.writer }),
    reader,
    closing: closing.signal,
    onError,
    ...options,
  });
  const serving = await serve(app);
  const port = Number(new URL(serving.url).port);
  const ask = (target: string, question?: Question) => askPort(port, target, question);
  return {
    url: serving.url,
    port,
    path,
    folder,
    ledger: opened.ledger,
    errors,
    ask,
    post: (target, value, headers = {}) =>
      ask(target, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify(value),
      }),
    async close() {
      closing.abort();
      await serving.close();
      await reader.close();
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks a port of this machine. A body of several pieces is sent without its length. */
export function askPort(port: number, path: string, question: Question = {}): Promise<Answered> {
  const { method = "GET", headers = {}, body } = question;
  return new Promise((resolve, reject) => {
    const isPieces = Array.isArray(body);
    const length =
      body === undefined || isPieces ? {} : { "Content-Length": String(Buffer.byteLength(body as string)) };
    const sent = request({ port, host: "127.0.0.1", path, method, headers: { ...length, ...headers }, agent: false });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = response.headers["content-type"]?.startsWith("application/json") === true;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: isJson ? JSON.parse(text) : undefined,
        });
      });
    });
    for (const piece of isPieces ? (body as readonly string[]) : body === undefined ? [] : [body as string]) {
      sent.write(piece);
    }
    sent.end();
  });
}
