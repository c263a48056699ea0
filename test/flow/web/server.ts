import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the local web saw it. Times are milliseconds of one clock. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly begin: number;
  /** When the answer was sent or broken off; absent while it goes on. */
  end?: number;
  status?: number;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, visits: number) => void;

/** What one host serves, by path with query; `visits` counts the requests of that path from 1. */
export interface Host {
  readonly name: string;
  readonly address?: string;
  readonly pages: (base: string) => ReadonlyMap<string, Answer>;
}

/** Serves a host on a port of its own and writes down what it is asked. */
export async function serveHost(host: Host, seen: Seen[]): Promise<{ readonly base: string; readonly server: Server }> {
  const counts = new Map<string, number>();
  let pages: ReadonlyMap<string, Answer> = new Map();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const one: Seen = {
      host: host.name,
      path,
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      begin: performance.now(),
    };
    seen.push(one);
    response.on("close", () => {
      one.end = performance.now();
      one.status = response.statusCode;
    });
    const visits = (counts.get(path) ?? 0) + 1;
    counts.set(path, visits);
    const answer = pages.get(path) ?? pages.get(path.replace(/\?.*$/, ""));
    if (answer === undefined) response.writeHead(404, { "content-type": "text/html" }).end("<p>404</p>");
    else answer(request, response, visits);
  });
  const address = host.address ?? "127.0.0.1";
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const base = `http://${address}:${(server.address() as AddressInfo).port}`;
  pages = host.pages(base);
  return { base, server };
}
