import type { AppOptions } from "#http";
import { describeUnexpected, report } from "#message";
import { ProblemError } from "#model";
import {
  findTokensPath,
  followWatches,
  type OpenedLedger,
  openAccess,
  readOuts,
  readWebFiles,
  startReader,
} from "#service";
import type { Shell } from "./shell.ts";

export const PORT = 7317;
export const HOST = "127.0.0.1";
const NEXT_PORTS = 20;

export interface DeskOptions {
  /** The port that the user asked for; without it the usual one, or the next that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Lets users of this machine have addresses of its network fetched. */
  readonly allowPrivate?: boolean;
}

/** Serves the ledger until the user ends it. Prints the address when it can be opened. Closes the ledger. */
export async function serveDesk(opened: OpenedLedger, options: DeskOptions, shell: Shell): Promise<void> {
  const closing = new AbortController();
  const onError = (error: unknown) => shell.tell(describeUnexpected(error, shell.lang));
  const reader = startReader(opened.path, { canWrite: opened.writer !== undefined, onError });
  const following = opened.writer && followWatches(opened.writer, { outs: readOuts(shell.env), onError });
  try {
    const { url, close } = await listen({ ...opened, reader, closing: closing.signal, onError }, options, shell);
    await shell.out.write(`${report(shell.lang, "serving", { url })}\n`);
    await shell.out.flush();
    if (process.stdin.isTTY === true) shell.tell(report(shell.lang, "stop-hint"));
    await untilEnded();
    closing.abort();
    await close();
  } finally {
    await following?.close();
    await reader.close();
    await opened.close();
  }
}

type Parts = AppOptions & { readonly ledger: OpenedLedger["ledger"] };

async function listen(
  { ledger, ...parts }: Parts,
  { port, host = HOST, allowPrivate = false }: DeskOptions,
  shell: Shell,
) {
  const { isLoopback, makeApp, serve } = await import("#http");
  const web = await readWebFiles();
  const loopback = isLoopback(host);
  const access = loopback ? {} : { access: openAccess(findTokensPath(shell.env)) };
  const app = makeApp(ledger, { ...parts, ...access, web, allowPrivate, loopback });
  const first = port ?? PORT;
  for (let next = first; ; next++) {
    try {
      const served = await serve(app, { port: next, host });
      if (next !== first) shell.tell(report(shell.lang, "port-moved", { taken: first, port: next }));
      return served;
    } catch (error) {
      const isOver = port !== undefined || next >= first + NEXT_PORTS;
      if (isOver || !isTaken(error)) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === "serve.port-taken";
}

/** Resolves at the first signal to end; a second one ends at once, as signals do. */
export function untilEnded(): Promise<void> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
