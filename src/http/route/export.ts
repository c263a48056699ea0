import { createRoute, z } from "@hono/zod-openapi";
import { allowedWith } from "#http/auth/scheme.ts";
import type { App, Desk } from "#http/desk.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { factFilters, toFactFilter } from "#http/schema/fact-filter.ts";
import { isKnownTag, toTag } from "#http/tag.ts";
import { type FactFormat, filterFacts, printFacts } from "#service";

const FORMATS: Readonly<Record<FactFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
};
/** Characters that are gathered before they are sent. */
const PIECE = 32_768;

/** A table of facts as a file, sent as it is read. */
export function routeExport(app: App, desk: Desk): void {
  const lines = { schema: z.string() };
  const document = { schema: z.record(z.string(), z.unknown()) };
  const definition = createRoute({
    method: "get",
    path: "/api/facts/export",
    operationId: "exportFacts",
    tags: ["facts"],
    summary: "All facts that match as a file, safe to open in a spreadsheet",
    security: allowedWith("read"),
    request: {
      query: z.strictObject({
        format: z.enum(["csv", "ndjson", "jsonld"]),
        bom: z.enum(["1"]).optional().openapi({ description: "CSV with the mark that Excel needs to see UTF-8" }),
        ...factFilters,
      }),
    },
    responses: {
      200: {
        description: "The file",
        content: { "text/csv": lines, "application/x-ndjson": lines, "application/ld+json": document },
      },
      304: { description: "The reader has it already (`If-None-Match`)" },
      ...toFaultResponses(["usage.bad-argument"]),
    },
  });
  app.openapi(definition, async (c) => {
    const { format, bom, ...filters } = c.req.valid("query");
    const { sequence: asOf } = await desk.ledger.counts();
    const tag = toTag(`${asOf} ${JSON.stringify([format, bom, filters])}`);
    const headers = { ETag: tag, "Cache-Control": "no-cache" };
    if (isKnownTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers) as never;
    const facts = filterFacts(desk.ledger, { asOf, ...(await toFactFilter(desk.ledger, filters)) });
    return c.body(toStream(printFacts(facts, format, { bom: bom === "1" })), 200, {
      ...headers,
      "Content-Type": FORMATS[format],
      "Content-Disposition": `attachment; filename="facts.${format}"`,
    }) as never;
  });
}

/** Sends pieces as the reader takes them; stops reading the ledger when the reader goes away. */
function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        let text = "";
        for (;;) {
          const next = await pieces.next();
          if (next.done !== true) text += next.value;
          if (next.done !== true && text.length < PIECE) continue;
          if (text !== "") controller.enqueue(encoder.encode(text));
          if (next.done === true) controller.close();
          return;
        }
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
