/** The thread that reads beside the desk: one task after another is begun, and long ones let others in between. */
import { parentPort, workerData } from "node:worker_threads";
import type { Ledger } from "#ledger";
import { ProblemError } from "#model";
import { makeAuditor } from "#service/audit/knowledge.ts";
import { openForAppending, openForReading } from "#service/ledger-path.ts";
import { addHanded } from "./add-task.ts";
import type { Report, Task, ThreadSetting, Told } from "./task.ts";
import { verifyHanded } from "./verify.ts";

const { path } = workerData as ThreadSetting;
const port = parentPort!;
const writer = once(openForAppending);
const reader = once(openForReading);

port.on("message", (task: Task) => void run(task));
void makeAuditor().catch(() => undefined); // loads the packs before the first text comes

async function run({ number, kind, handed }: Task): Promise<void> {
  const tell = (report: Report) => port.postMessage({ number, report } satisfies Told);
  try {
    tell({ kind: "done", value: kind === "add" ? await add(handed, tell) : await verify(handed) });
  } catch (error) {
    if (error instanceof ProblemError) tell({ kind: "failed", problem: error.problem });
    else tell({ kind: "broken", reason: String(error instanceof Error ? (error.stack ?? error.message) : error) });
  }
}

async function add(handed: Task["handed"], tell: (report: Report) => void) {
  return addHanded(await writer(), handed, tell);
}

async function verify(handed: Task["handed"]) {
  return verifyHanded(await reader(), handed);
}

/** Opens a ledger when it is first needed; one that could not be opened is tried again the next time. */
function once(open: (path: string) => Promise<Ledger>): () => Promise<Ledger> {
  let opened: Ledger | undefined;
  return async () => {
    opened ??= await open(path);
    return opened;
  };
}
