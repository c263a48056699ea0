import type { CommandHelp, CommandName } from "./command.ts";
import { CHINESE } from "./help-chinese.ts";
import { ENGLISH } from "./help-english.ts";
import type { Lang } from "./lang.ts";

/** What one command does, with examples. */
export function commandHelp(name: CommandName, lang: Lang): CommandHelp {
  return (lang === "en" ? ENGLISH : CHINESE)[name];
}
