/** The examples of docs/mcp.md are what the tools answer about the sample. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "#test/cli/folder.ts";
import { run, SAMPLE } from "#test/cli/run.ts";
import { shapeOf } from "#test/docs/markdown.ts";
import { call, connectPipes } from "./connect.ts";

const folder = makeFolder();
const ledger = folder.file("sample.db");
afterAll(folder.remove);
beforeAll(async () => {
  await run(["add", SAMPLE, "--ledger", ledger]);
});

const pathOf = (name: string) => join(fileURLToPath(new URL("../..", import.meta.url)), "docs", name);
const EXAMPLE = /```json\n(\{ "name": .*)\n```\n\n```text\n([\s\S]*?)```/g;

describe.each([
  ["mcp.md", "en"],
  ["mcp.zh-TW.md", "zh-TW"],
])("%s", (name, lang) => {
  const examples = [...readFileSync(pathOf(name), "utf8").matchAll(EXAMPLE)];
  let client: Client;
  beforeAll(async () => {
    client = await connectPipes(ledger, ["--lang", lang]);
  });
  afterAll(() => client.close());

  test("every tool has an example", async () => {
    const { tools } = await client.listTools();
    const shown = examples.map((example) => JSON.parse(example[1]!).name);
    expect([...new Set(shown)].sort()).toEqual(tools.map((tool) => tool.name).sort());
  });

  test.each(examples.map((example) => [example[1]!, example[2]!]))("%s", async (question, shown) => {
    const { name: tool, arguments: given } = JSON.parse(question);
    const text = settle((await call(client, tool, given)).text);
    if (process.env.UPDATE_DOCS === "1") {
      const page = readFileSync(pathOf(name), "utf8");
      const block = (answer: string) => `${question}\n\`\`\`\n\n\`\`\`text\n${answer}\`\`\``;
      writeFileSync(
        pathOf(name),
        page.replace(block(shown), () => block(`${text}\n`)),
      );
    } else expect(`${text}\n`).toBe(shown);
  });
});

/** When the sample was read is another instant each time. */
function settle(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2025-11-03T08:00:00.000Z");
}

test("both pages have the same shape", () => {
  const [english, chinese] = ["mcp.md", "mcp.zh-TW.md"].map((name) => shapeOf(readFileSync(pathOf(name), "utf8")));
  expect(chinese).toEqual(english);
});
