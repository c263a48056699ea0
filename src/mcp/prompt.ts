import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { mcpPrompt } from "#message";
import { words } from "./argument.ts";
import type { McpDesk } from "./desk.ts";
import { DRAFT_MAX } from "./limits.ts";

/** What people ask most, ready to be chosen in a client. */
export function addPrompts(server: McpServer, { lang = "zh-TW" }: McpDesk): void {
  const check = mcpPrompt("check_draft", lang);
  const checkArgs = z.object({ text: words("text", lang, DRAFT_MAX) });
  server.registerPrompt("check_draft", { ...namesOf(check), argsSchema: checkArgs }, ({ text }) =>
    ask(check.ask, text),
  );
  const find = mcpPrompt("what_is_printed", lang);
  const findArgs = z.object({ about: words("about", lang) });
  server.registerPrompt("what_is_printed", { ...namesOf(find), argsSchema: findArgs }, ({ about }) =>
    ask(find.ask, about),
  );
}

function namesOf({ title, description }: ReturnType<typeof mcpPrompt>) {
  return { title, description };
}

function ask(words: string, given: string) {
  const text = words.replace("{given}", () => given);
  return { messages: [{ role: "user" as const, content: { type: "text" as const, text } }] };
}
