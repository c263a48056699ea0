import { EXIT, toExit } from "./exit.ts";
import { makeProgram } from "./program.ts";
import { makeShell } from "./shell.ts";

/** Runs one command line (without `node` and the script) and gives its exit status. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const shell = makeShell(args);
  try {
    await makeProgram(shell).parseAsync(args, { from: "user" });
    await shell.out.flush();
    return EXIT.done;
  } catch (error) {
    return toExit(error, shell);
  }
}
