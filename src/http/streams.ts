import type { Context } from "hono";
import { clientOf } from "./client.ts";
import { FaultError } from "./fault.ts";
import { HEARTBEAT, STREAMS_EACH, STREAMS_MAX } from "./write-limits.ts";

/** One event of a stream. */
export interface StreamEvent {
  readonly name: string;
  /** What a reader who comes back says that it has. */
  readonly id: number | string;
  /** JSON on one line. */
  readonly text: string;
}

/** Answers that stay open, so many at once. */
export interface Streams {
  /**
   * Answers with events as they come (`text/event-stream`), with a sign of life between them. The signal is aborted
   * when the reader leaves or the desk closes. Throws the fault `usage.too-many`.
   */
  answer(c: Context, events: (signal: AbortSignal) => AsyncGenerator<StreamEvent>): Response;
}

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
};
/** Milliseconds after which a reader who was cut off comes back. */
const RETRY = 3_000;
const ALIVE = Symbol("alive");
/** A ledger that cannot be read ends the stream; the reader comes back. */
const END = { done: true, value: undefined } as const;

export function makeStreams(closing?: AbortSignal): Streams {
  const open = new Map<string, number>();
  let all = 0;
  const enter = (client: string): (() => void) => {
    const own = open.get(client) ?? 0;
    if (all >= STREAMS_MAX || own >= STREAMS_EACH) throw new FaultError("usage.too-many");
    all += 1;
    open.set(client, own + 1);
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      all -= 1;
      const left = open.get(client)! - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    };
  };
  return {
    answer(c, events) {
      const leave = enter(clientOf(c));
      const gone = new AbortController();
      const signal = closing === undefined ? gone.signal : AbortSignal.any([gone.signal, closing]);
      const source = events(signal);
      let next: Promise<IteratorResult<StreamEvent>> | undefined;
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(encoder.encode(`retry: ${RETRY}\n\n`)),
        async pull(controller) {
          next ??= source.next();
          const come = await Promise.race([next, alive(signal)]).catch(() => END);
          if (signal.aborted || (come !== ALIVE && come.done === true)) {
            leave();
            controller.close();
          } else if (come === ALIVE) {
            controller.enqueue(encoder.encode(":\n\n"));
          } else {
            next = undefined;
            controller.enqueue(encoder.encode(toText(come.value)));
          }
        },
        cancel() {
          leave();
          gone.abort();
        },
      });
      return c.body(body, 200, HEADERS);
    },
  };
}

/** Resolves after a while, or at once when nobody waits any more. */
function alive(signal: AbortSignal): Promise<typeof ALIVE> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve(ALIVE);
    };
    const timer = setTimeout(end, HEARTBEAT);
    timer.unref();
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
  });
}

function toText({ name, id, text }: StreamEvent): string {
  return `event: ${name}\nid: ${id}\ndata: ${text}\n\n`;
}
