/** The desk over HTTP: pages for people, JSON for programs, read only. */
export { type AppOptions, makeApp } from "./app.ts";
export { isLoopback } from "./loopback.ts";
export { makeMetricsApp } from "./metrics.ts";
export { type Serving, serve } from "./serve.ts";
