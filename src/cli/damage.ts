import { describeProblem, report } from "#message";
import type { Problem } from "#model";
import { DAMAGED } from "./exit.ts";
import type { Shell } from "./shell.ts";

/** Problems kept until the end at most; more are told as they come. */
const KEPT_MAX = 1_000;

/** Gathers what could not be read of archives. `end` sends the output off, tells it, and throws DAMAGED when anything was damaged. */
export function gatherDamage({ tell, lang, out }: Shell) {
  const kept: Problem[] = [];
  let storyless = 0;
  const tellKept = () => {
    for (const problem of kept) tell(describeProblem(problem, lang));
  };
  return {
    onDamage(problem: Problem): void {
      if (kept.length < KEPT_MAX) kept.push(problem);
      else tell(describeProblem(problem, lang));
    },
    onStoryless(): void {
      storyless += 1;
    },
    async end(): Promise<void> {
      await out.flush();
      tellKept();
      if (storyless > 0) tell(report(lang, "storyless", { pages: storyless }));
      if (kept.length > 0) throw DAMAGED;
    },
  };
}
