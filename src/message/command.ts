export type CommandName =
  | "read"
  | "add"
  | "topic"
  | "search"
  | "article"
  | "facts"
  | "board"
  | "story"
  | "history"
  | "entity"
  | "proposals"
  | "check"
  | "audit"
  | "judge"
  | "label"
  | "source"
  | "run"
  | "status"
  | "packs"
  | "model"
  | "serve"
  | "token"
  | "watch"
  | "mcp"
  | "start";

/** What a command does, and examples to copy: the command line and what it is for. */
export interface CommandHelp {
  readonly about: string;
  readonly examples: readonly (readonly [line: string, purpose: string])[];
}
