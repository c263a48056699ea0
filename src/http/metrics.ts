import { Hono } from "hono";
import { METRIC_TYPE } from "#service";
import { answerFault, toFault } from "./answer-fault.ts";
import { guard, secure } from "./guard.ts";

/** An app that answers `/metrics` and nothing else, to this machine. */
export function makeMetricsApp(render: () => Promise<string>): Hono {
  const app = new Hono();
  app.use(secure, guard(true));
  app.get("/metrics", async (c) =>
    c.body(await render(), 200, { "Content-Type": METRIC_TYPE, "Cache-Control": "no-store" }),
  );
  app.onError((error, c) => answerFault(c, toFault(error)));
  return app;
}
