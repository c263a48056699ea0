import { makePolite, openArchive, visit } from "#intake";
import type { FlowContext } from "#service/flow/context.ts";
import type { LocalWeb } from "./web/web.ts";

/** The runner over the local web; a clock of our own goes on by what is slept and by what a test says. */
export function makeWorld(web: LocalWeb) {
  let offset = 0;
  const clock = () => Date.now() + offset;
  const polite = makePolite({
    clock,
    sleep: async (milliseconds) => {
      offset += milliseconds;
    },
  });
  const limits = { idle: 700, total: 4_000, connect: 2_000 };
  const ctx: FlowContext = {
    ask: (address, expect, known, { options: { keep } }) =>
      visit(address, expect, known, {
        ...{ polite, limits, allowPrivate: false, network: web.network },
        ...(keep !== undefined && { keep }),
      }),
    openArchive: (address, mark) =>
      openArchive(address, mark, { polite, limits, allowPrivate: false, network: web.network }),
    wait: (failures, retryAfter) => Math.max(60 * 2 ** failures, retryAfter ?? 0),
    chance: () => 0.5,
    now: () => new Date(clock()).toISOString(),
    ticks: () => performance.now(),
  };
  return { ctx, pass: (minutes: number) => (offset += minutes * 60_000) };
}
