import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { McpDesk } from "./desk.ts";
import { MESSAGE_MAX } from "./limits.ts";
import { makeMcp } from "./server.ts";

/** Standard input and output, or whatever stands for them. */
export interface Pipes {
  readonly stdin: Readable;
  readonly stdout: Writable;
}

export interface McpServing {
  /** Resolves when the other side has hung up, or says more than can be held. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Serves one connection over a pair of pipes: nothing but the protocol goes out. */
export function serveMcp(desk: McpDesk, { stdin, stdout }: Pipes): McpServing {
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: MESSAGE_MAX });
  const { close } = serveStdio(() => makeMcp(desk), { transport });
  const ended = new Promise<void>((resolve) => {
    const closed = transport.onclose;
    transport.onclose = () => {
      closed?.();
      resolve();
    };
  });
  return { ended, close };
}
