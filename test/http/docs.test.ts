/** docs/api.md: its examples are what the desk answers about the sample, its addresses those of the OpenAPI document. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp } from "#http";
import { openMemoryLedger } from "#ledger";
import { addInputs } from "#service";
import { SAMPLE } from "#test/cli/run.ts";
import { shapeOf } from "#test/docs/markdown.ts";

const ledger = openMemoryLedger();
const app = makeApp(ledger);
beforeAll(async () => void (await addInputs(ledger, [SAMPLE])));
afterAll(() => ledger.close());

const isUpdate = process.env.UPDATE_DOCS === "1";
const pathOf = (name: string) => join(fileURLToPath(new URL("../..", import.meta.url)), "docs", name);
const read = (name: string) => readFileSync(pathOf(name), "utf8");
const EXAMPLE = /```sh\n(curl .*)\n```\n\n```json\n([\s\S]*?)```/g;
const TABLE = /(<!-- addresses -->\n)[\s\S]*?(<!-- \/addresses -->)/;

describe.each(["api.md", "api.zh-TW.md"])("%s", (name) => {
  const examples = [...read(name).matchAll(EXAMPLE)].map((found) => [found[1]!, found[2]!] as const);

  test("has examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples)("%s", async (command, shown) => {
    const answer = `${JSON.stringify(await ask(command), shorten, 2)}\n`;
    if (isUpdate) replace(name, `${command}\n\`\`\`\n\n\`\`\`json\n${shown}\`\`\``, answer, command);
    else expect(JSON.parse(shown)).toEqual(JSON.parse(answer));
  });

  test("lists the addresses", async () => {
    const table = await listAddresses(name === "api.md" ? HEAD_EN : HEAD_ZH);
    if (isUpdate)
      writeFileSync(
        pathOf(name),
        read(name).replace(TABLE, (_, open, close) => `${open}${table}${close}`),
      );
    else expect(TABLE.exec(read(name))?.[0]).toBe(`<!-- addresses -->\n${table}<!-- /addresses -->`);
  });
});

test("both pages have the same shape", () => {
  expect(shapeOf(read("api.zh-TW.md"))).toEqual(shapeOf(read("api.md")));
});

/** What is another word with every version is shown as one. */
function shorten(key: string, value: unknown): unknown {
  return key === "run" || key === "next" ? "…" : value;
}

function replace(name: string, block: string, answer: string, command: string): void {
  const to = `${command}\n\`\`\`\n\n\`\`\`json\n${answer}\`\`\``;
  writeFileSync(
    pathOf(name),
    read(name).replace(block, () => to),
  );
}

/** Asks what a command line of curl asks: its address, headers, `-G` with `-d` and `--data-urlencode`. */
async function ask(command: string): Promise<unknown> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((found) => found[1] ?? found[2]!);
  const address = new URL(words.find((word) => word.startsWith("http"))!);
  const headers: Record<string, string> = { host: "127.0.0.1" };
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const cut = next.indexOf(word === "-H" ? ":" : "=");
    const [key, value] = [next.slice(0, cut), next.slice(cut + 1)];
    if (word === "-H") headers[key] = value.trim();
    if (word === "-d" || word === "--data-urlencode") address.searchParams.set(key, value);
  }
  return (await app.request(address.pathname + address.search, { headers })).json();
}

interface Operation {
  readonly summary: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

const HEAD_EN = "| address | gives or does | scope |";
const HEAD_ZH = "| 位址 | 給什麼、做什麼（英文同 OpenAPI） | 權限 |";

async function listAddresses(head: string): Promise<string> {
  const document = (await (await app.request("/api/openapi.json", { headers: { host: "127.0.0.1" } })).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, security }]) => {
      const scope = security?.find((one) => one.token !== undefined)?.token?.join(" ");
      return `| \`${method.toUpperCase()} ${path}\` | ${summary} | ${scope === undefined ? "" : `\`${scope}\``} |\n`;
    }),
  );
  expect(rows.length).toBeGreaterThan(20);
  return `${head}\n|---|---|---|\n${rows.sort().join("")}`;
}
