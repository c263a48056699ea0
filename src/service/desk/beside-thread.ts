/** The thread that looks a large ledger through, so that whoever asks the desk something does not wait for it. */
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { openLedger } from "#ledger";
import { growStories } from "#service/story/grow.ts";
import { auditArticles } from "#service/view/audited.ts";
import { inTurns } from "#service/view/fair.ts";
import { findTags } from "#service/view/tags.ts";
import type { BesideTask, BesideTold } from "./beside-task.ts";
import { toWire } from "./wire.ts";

/** Audited articles that are told together. */
const TOGETHER = 20;

// On Linux this is the priority of the thread alone; elsewhere it would be that of the whole desk.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_LOW);

const { path } = workerData as { readonly path: string };
const port = parentPort!;
const opened = openLedger(path, { readonly: true });
opened.catch(() => undefined); // whoever asks is told

port.on("message", (task: BesideTask) => void run(task));

async function run(task: BesideTask): Promise<void> {
  const { number } = task;
  const tell = (told: BesideTold) => port.postMessage(told);
  const part = (values: readonly unknown[]) => tell({ number, kind: "part", values: toWire(values) });
  try {
    const ledger = await opened;
    if (task.kind === "tags") part([await findTags(ledger, task.topic)]);
    else if (task.kind === "stories") part([await growStories(ledger)]);
    else {
      let some: unknown[] = [];
      for await (const audited of inTurns(auditArticles(ledger, task.since))) {
        some.push(audited);
        if (some.length < TOGETHER) continue;
        part(some);
        some = [];
      }
      part(some);
    }
    tell({ number, kind: "done" });
  } catch (error) {
    tell({ number, kind: "broken", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
