import { type Context, Hono } from "hono";
import { METRIC_TYPE } from "#service";
import { answerFault, toFault } from "./answer-fault.ts";
import { guard, secure } from "./guard.ts";

/** An app that answers `/metrics` and nothing else, to this machine. */
export function makeMetricsApp(render: () => Promise<string>): Hono {
  const app = new Hono();
  app.use(secure, guard(true));
  app.get("/metrics", async (c) => answerMetrics(c, await render()));
  app.onError((error, c) => answerFault(c, toFault(error)));
  return app;
}

/** Answers with metrics in the text format of Prometheus. */
export function answerMetrics(c: Context, text: string): Response {
  return c.body(text, 200, { "Content-Type": METRIC_TYPE, "Cache-Control": "no-store" });
}
