import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeApp, serve } from "#http";
import { type Ledger, openLedger } from "#ledger";
import { addInputs } from "#service";

const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));

/** A desk on loopback over a SQLite ledger with the sample in it. */
export interface TestDesk {
  readonly url: string;
  readonly ledger: Ledger;
  /** Mistakes of ours that the server told. */
  readonly errors: readonly unknown[];
  /** The JSON of an address, which must answer 200. */
  get<T>(path: string): Promise<T>;
  /** Whatever an address answers. */
  ask(path: string): Promise<Response>;
  /** Reads one more article into the ledger. */
  add(article: object): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desk over the sample, or over articles given as lines of NDJSON. */
export async function openDesk(lines?: readonly string[]): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "assay-http-"));
  const ledger = await openLedger(join(folder, "ledger.db"));
  const given = join(folder, "given.ndjson");
  if (lines !== undefined) writeFileSync(given, lines.join("\n"));
  await addInputs(ledger, [lines === undefined ? SAMPLE : given]);
  const errors: unknown[] = [];
  const serving = await serve(makeApp(ledger, { writer: ledger, onError: (error) => errors.push(error) }));
  const url = serving.url.replace(/\/$/, "");
  return {
    url,
    ledger,
    errors,
    async get<T>(path: string) {
      const answer = await fetch(url + path);
      if (answer.status !== 200) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    ask: (path) => fetch(url + path),
    async add(article: object) {
      const path = join(folder, "more.ndjson");
      writeFileSync(path, `${JSON.stringify(article)}\n`);
      await addInputs(ledger, [path]);
    },
    async close() {
      await serving.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
