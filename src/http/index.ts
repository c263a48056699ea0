/** The desk over HTTP: pages for people, JSON for programs, read only. */
export { type AppOptions, makeApp } from "./app.ts";
export { isLoopback, type Serving, serve } from "./serve.ts";
