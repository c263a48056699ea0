import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerJson } from "#http/answer.ts";
import { allowedWith } from "#http/auth/scheme.ts";
import { jsonOrFile } from "#http/body.ts";
import type { App, Desk } from "#http/desk.ts";
import { type FaultCode, FaultError } from "#http/fault.ts";
import { handAddress, handFile, handText } from "#http/handed.ts";
import { toJobRecord } from "#http/job-record.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { HandedFileSchema, HandedTextSchema } from "#http/schema/handed.ts";
import { JobAnswerSchema, JobSchema } from "#http/schema/job.ts";
import { name } from "#http/schema/parameter.ts";
import type { StreamEvent } from "#http/streams.ts";
import { FILE_BYTES, TEXT_BYTES } from "#http/write-limits.ts";
import { EVERY_FAULT } from "#http/write-route.ts";
import type { Handed, Job } from "#service";

const TAG = "jobs";
const FAULTS: readonly FaultCode[] = [...EVERY_FAULT, "input.refused-address", "usage.too-many", "ledger.read-only"];
const id = name("Id of the job");

/** Texts that are read into the ledger, and how far that is. */
export function routeJobs(app: App, desk: Desk): void {
  routeAdd(app, desk);
  const find = (c: Context): Job => {
    const job = desk.reader?.jobs?.find(c.req.param("id") ?? "");
    if (job === undefined) throw new FaultError("usage.unknown-job", "param.id");
    return job;
  };
  const one = createRoute({
    method: "get",
    path: "/api/job/{id}",
    operationId: "getJob",
    tags: [TAG],
    summary: "How far a text is on its way into the ledger",
    security: allowedWith("read"),
    request: { params: z.object({ id }), query: z.strictObject({}) },
    responses: {
      200: { description: "The job", content: { "application/json": { schema: JobSchema } } },
      ...toFaultResponses(["usage.bad-argument", "usage.unknown-job"]),
    },
  });
  app.openapi(one, (c) => answerJson(c, toJobRecord(find(c))) as never);
  const events = createRoute({
    method: "get",
    path: "/api/job/{id}/events",
    operationId: "followJob",
    tags: [TAG],
    summary: "The same as a stream of `job` events, until it is done or has failed",
    security: allowedWith("read"),
    request: { params: z.object({ id }), query: z.strictObject({}) },
    responses: {
      200: { description: "Events, each with the job", content: { "text/event-stream": { schema: z.string() } } },
      ...toFaultResponses(["usage.bad-argument", "usage.unknown-job", "usage.too-many"]),
    },
  });
  app.openapi(events, (c) => {
    const job = find(c);
    return desk.streams.answer(c, (signal) => followJob(desk, job.id, signal)) as never;
  });
}

function routeAdd(app: App, desk: Desk): void {
  const add = createRoute({
    method: "post",
    path: "/api/articles",
    operationId: "addArticles",
    tags: [TAG],
    summary: "Reads a text, a file or a page into the ledger",
    security: allowedWith("add"),
    middleware: [jsonOrFile(TEXT_BYTES, FILE_BYTES)] as const,
    request: {
      body: {
        content: {
          "application/json": { schema: HandedTextSchema },
          "multipart/form-data": { schema: HandedFileSchema },
        },
      },
    },
    responses: {
      202: {
        description: "Taken on; what is stored of it is told by the job",
        content: { "application/json": { schema: JobAnswerSchema } },
      },
      ...toFaultResponses(FAULTS),
    },
  });
  app.openapi(add, async (c) => {
    const jobs = desk.reader?.jobs;
    if (jobs === undefined) throw new FaultError("ledger.read-only");
    const job = jobs.add(await findHanded(c, desk));
    if (job === undefined) throw new FaultError("usage.too-many");
    c.header("Location", `/api/job/${job.id}`);
    return answerJson(c, { job: toJobRecord(job) }, 202) as never;
  });
}

async function findHanded(c: Context, desk: Desk): Promise<Handed> {
  const form = c.req.valid("form" as never) as Partial<z.output<typeof HandedFileSchema>>;
  if (form.file !== undefined) return handFile(form.file, form);
  const { text, url, ...said } = c.req.valid("json" as never) as z.output<typeof HandedTextSchema>;
  if (text !== undefined) return handText(text, said);
  return handAddress(url!, said, c, desk);
}

async function* followJob({ reader }: Desk, id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  let wake = () => {};
  const stop = reader?.jobs?.watch(id, () => wake());
  signal.addEventListener("abort", () => wake(), { once: true });
  try {
    for (let told = 0; !signal.aborted; ) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const job = reader?.jobs?.find(id);
      if (job === undefined) return;
      if (job.version > told) yield { name: "job", id: job.version, text: JSON.stringify(toJobRecord(job)) };
      told = job.version;
      if (job.state === "done" || job.state === "failed") return;
      await changed;
    }
  } finally {
    stop?.();
  }
}
