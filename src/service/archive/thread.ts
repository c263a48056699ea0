/** A thread that reads pages of an archive, as many at a time as it is handed. */
import { parentPort, workerData } from "node:worker_threads";
import { makeReaderHere } from "./reader-here.ts";
import type { PageSetting, PageTask, PageTold } from "./task.ts";

const port = parentPort!;
const reading = makeReaderHere(workerData as PageSetting);
reading.catch(() => undefined); // whoever asks is told

port.on("message", (task: PageTask) => void run(task));

async function run({ number, pages, textOptions }: PageTask): Promise<void> {
  const tell = (told: PageTold) => port.postMessage(told);
  try {
    const read = await reading;
    tell({ number, reads: await read(pages, textOptions) });
  } catch (error) {
    tell({ number, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
