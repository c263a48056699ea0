import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { ProblemError } from "#model";
import { CLOSE_GRACE } from "./limits.ts";

/** Milliseconds that a client may take to send its headers, and all; how often that is looked at. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };
/** Milliseconds between two looks for connections whose answer is finished, while the server closes. */
const CLOSE_LOOK = 50;

export interface Serving {
  readonly url: string;
  /** Stops listening and resolves when open requests are answered, at the latest after {@link CLOSE_GRACE} ms. */
  close(): Promise<void>;
}

/**
 * Serves on loopback unless another host is named; port 0 takes any free one. Throws a `ProblemError`
 * (`serve.port-taken`, `serve.bad-host`) when it cannot listen there.
 */
export async function serve(app: Hono, at: { readonly port?: number; readonly host?: string } = {}): Promise<Serving> {
  const { port = 0, host = "127.0.0.1" } = at;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { ...TIMES, maxHeaderSize: 16_384 },
  }) as Server;
  const { address, family, port: taken } = await listen(server, port, host);
  const shown = family === "IPv6" ? `[${address}]` : address;
  return { url: `http://${shown}:${taken}/`, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const code = error.code === "EADDRINUSE" ? "serve.port-taken" : "serve.bad-host";
      reject(new ProblemError({ code, at: { source: `${host}:${port}` }, detail: error.code ?? error.message }));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE);
    const idle = setInterval(() => server.closeIdleConnections(), CLOSE_LOOK);
    server.close((error) => {
      clearTimeout(late);
      clearInterval(idle);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
