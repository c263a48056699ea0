import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { en, zhTW } from "zod/locales";
import { LANGS, type Lang, mcpArgument, mcpTool, type ToolName } from "#message";
import type { Ask, McpDesk } from "./desk.ts";
import { type ToldFault, tell, toFault } from "./fault.ts";
import { keepSchema, takeAnything } from "./schema.ts";

/** A tool as it is written: what it takes, what it answers, how that is found and told. */
interface ToolParts<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: ToolName;
  readonly input: (lang: Lang) => I;
  readonly output: O;
  /** Finds the answer. Throws `FaultError` or `ProblemError` for what is wrong with the question. */
  readonly find: (args: z.output<I>, ask: Ask) => Promise<z.input<O>>;
  /** The same as text, for whoever reads no structure. */
  readonly render: (answer: z.output<O>, lang: Lang) => string;
}

/** A tool as a server gets it. */
export interface Tool {
  readonly name: ToolName;
  addTo(server: McpServer, desk: McpDesk): void;
}

const LOCALES = { "zh-TW": zhTW().localeError, en: en().localeError };

/** Reads only, of a ledger that is here: nothing that it answers comes from elsewhere. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/**
 * Makes a tool. A wrong argument is an answer with a code and a place, so that whoever asks can mend it; a mistake of
 * ours is told to the log alone.
 */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(parts: ToolParts<I, O>): Tool {
  const { name, find, render } = parts;
  const output = keepSchema(parts.output);
  const inputs = new Map(
    LANGS.map((lang) => [
      lang,
      parts
        .input(lang)
        .extend({ lang: langArgument(lang) })
        .strict(),
    ]),
  );
  const taken = new Map([...inputs].map(([lang, input]) => [lang, takeAnything(input)]));
  const run = async (given: unknown, desk: McpDesk): Promise<CallToolResult> => {
    const lang = findLang(given, desk);
    const parsed = inputs.get(lang)!.safeParse(given, { error: LOCALES[lang] });
    if (!parsed.success) return toFaultResult(toArgumentFault(parsed.error, lang));
    try {
      const answer = await find(parsed.data as z.output<I>, { ledger: desk.ledger, lang });
      return {
        content: [{ type: "text", text: render(answer as z.output<O>, lang) }],
        structuredContent: answer as Record<string, unknown>,
      };
    } catch (error) {
      const fault = toFault(error, lang);
      if (fault === undefined) desk.onError?.(error);
      return toFaultResult(fault ?? tell("internal", lang, undefined));
    }
  };
  return {
    name,
    addTo(server, desk) {
      const lang = desk.lang ?? "zh-TW";
      const inputSchema = taken.get(lang)!;
      const words = mcpTool(name, lang);
      server.registerTool(
        name,
        { ...words, inputSchema, outputSchema: output, annotations: { title: words.title, ...ANNOTATIONS } },
        (args) => run(args, desk),
      );
    },
  };
}

function langArgument(lang: Lang) {
  return z.enum(LANGS).optional().describe(mcpArgument("lang", lang));
}

/** The language that a question asks for, even a wrong one. */
function findLang(given: unknown, { lang = "zh-TW" }: McpDesk): Lang {
  const asked = typeof given === "object" && given !== null ? Reflect.get(given, "lang") : undefined;
  return LANGS.find((one) => one === asked) ?? lang;
}

/** The first thing that is wrong, and in which argument. */
function toArgumentFault({ issues }: z.ZodError, lang: Lang): ToldFault {
  const [first] = issues.map((issue) => findDeepest(issue));
  const keys = first === undefined ? [] : [...first.path, ...unknownOf(first).slice(0, 1)];
  return tell("usage.bad-argument", lang, keys.map(String).join(".") || undefined, first?.message);
}

type Issue = z.core.$ZodIssue;

/** Of a value that is of none of several forms, what is wrong under the form that it comes nearest to. */
function findDeepest(issue: Issue): Pick<Issue, "path" | "message"> & Partial<Issue> {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flat().map((each) => findDeepest(each));
  const [deepest] = inner.toSorted((a, b) => depthOf(b) - depthOf(a));
  if (deepest === undefined) return issue;
  return { ...deepest, path: [...issue.path, ...deepest.path] };
}

function depthOf(issue: ReturnType<typeof findDeepest>): number {
  return issue.path.length + unknownOf(issue).length;
}

function unknownOf(issue: Partial<Issue>): readonly string[] {
  return issue.code === "unrecognized_keys" ? (issue.keys ?? []) : [];
}

function toFaultResult(error: ToldFault): CallToolResult {
  return {
    isError: true,
    content: [{ type: "text", text: JSON.stringify({ error }) }],
    structuredContent: { error },
  };
}
