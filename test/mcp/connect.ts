import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { FLAGS, SCRIPT } from "#test/cli/run.ts";

const WHO = { name: "test", version: "1" };

/** The official client over the pipes of a process of its own. */
export async function connectPipes(ledger: string, args: readonly string[] = []): Promise<Client> {
  const client = new Client(WHO, {});
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...FLAGS, SCRIPT, "mcp", "--ledger", ledger, ...args],
      env: { PATH: process.env.PATH ?? "", LANG: "C.UTF-8" },
      stderr: "pipe",
    }),
  );
  return client;
}

/** The official client over HTTP, in the newest protocol or, as most clients still do, in the one before it. */
export async function connectHttp(url: string, era: "auto" | "legacy" = "auto"): Promise<Client> {
  const client = new Client(WHO, { versionNegotiation: { mode: era } });
  await client.connect(new StreamableHTTPClientTransport(new URL(url.endsWith("/") ? `${url}mcp` : url)));
  return client;
}

export interface Answer {
  readonly text: string;
  readonly isError: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what comes from outside; tests look at its fields
  readonly data: any;
}

/** Calls a tool. The client itself holds what comes against the declared schema once it has listed the tools. */
export async function call(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...args } });
  const [first] = content as readonly { readonly text: string }[];
  return { text: first!.text, isError: isError === true, data: structuredContent };
}

/** The contents of a resource: text, and what was read in it. */
export async function read(client: Client, uri: string): Promise<readonly { uri: string; text: string }[]> {
  const { contents } = await client.readResource({ uri });
  return contents as readonly { uri: string; text: string }[];
}
