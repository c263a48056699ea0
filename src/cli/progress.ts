import { report } from "#message";
import type { Progress } from "#service";
import type { Shell } from "./shell.ts";

/** A bar on the messages' terminal while inputs are read. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

const EVERY = 64;

/** A bar when people watch, else nothing that costs anything. */
export async function startProgress(shell: Shell): Promise<ProgressBar | undefined> {
  if (!shell.isWatched) return undefined;
  const { default: progress } = await import("cli-progress");
  const format = `{bar} {percentage}% ${report(shell.lang, "progress", { articles: "{articles}" })}`;
  const bar = new progress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    progress.Presets.shades_grey,
  );
  let isStarted = false;
  return {
    show({ articles, bytes, totalBytes }) {
      if (articles % EVERY !== 0) return;
      if (!isStarted) bar.start(totalBytes ?? 0, 0, { articles });
      isStarted = true;
      bar.update(bytes, { articles });
    },
    stop() {
      if (isStarted) bar.stop();
    },
  };
}
