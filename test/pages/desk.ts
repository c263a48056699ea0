import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeApp, serve } from "#http";
import { openLedger } from "#ledger";
import { addInputs, readWebFiles } from "#service";

const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));
/** Articles that another folder may hold beside this one; what walks over them is left out where there are none. */
const OTHERS = fileURLToPath(new URL("../../../shared/gold/articles.ndjson", import.meta.url));

/** What desks are opened on: names for tests, and what is read into them; `undefined` where it is not there. */
export const CORPORA = { sample: SAMPLE, gold: existsSync(OTHERS) ? OTHERS : undefined } as const;

/** A desk as `assay serve` makes it, over a ledger of its own. */
export interface PageDesk {
  readonly url: string;
  /** Mistakes of ours that the server told. */
  readonly errors: readonly unknown[];
  /** Ends the server alone. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desk on files, or on articles given as lines of NDJSON. */
export async function openDesk(inputs: readonly (string | { readonly lines: readonly object[] })[]): Promise<PageDesk> {
  const folder = mkdtempSync(join(tmpdir(), "assay-pages-"));
  const ledger = await openLedger(join(folder, "ledger.db"));
  const paths = inputs.map((input, n) => {
    if (typeof input === "string") return input;
    const path = join(folder, `${n}.ndjson`);
    writeFileSync(path, input.lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return path;
  });
  if (paths.length > 0) await addInputs(ledger, paths);
  const errors: unknown[] = [];
  const web = await readWebFiles();
  const serving = await serve(makeApp(ledger, { web, writer: ledger, onError: (error) => errors.push(error) }));
  let isOpen = true;
  const stop = async () => {
    if (isOpen) await serving.close();
    isOpen = false;
  };
  return {
    url: serving.url,
    errors,
    stop,
    async close() {
      await stop();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
