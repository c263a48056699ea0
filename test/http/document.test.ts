/** The document is OpenAPI 3.1 by another's judgement, and says what the server does. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, type TestDesk } from "./desk.ts";
import { type Document, operationsOf } from "./document.ts";

let desk: TestDesk;
let document: Document;

beforeAll(async () => {
  desk = await openDesk();
  document = await desk.get<Document>("/api/openapi.json");
});

afterAll(() => desk.close());

test("an independent validator finds nothing wrong with it", async () => {
  const validator = new Validator();
  const result = await validator.validate({ ...document });
  expect(result.errors ?? []).toEqual([]);
  expect(validator.version).toBe("3.1");
});

test("every operation has a name of its own, a summary, a tag, and the error shape for what is wrong", () => {
  const names = new Set<string>();
  for (const { path, method, operation } of operationsOf(document)) {
    const { operationId, summary, tags, responses } = operation as typeof operation & {
      summary?: string;
      tags?: readonly string[];
    };
    const at = `${method} ${path}`;
    expect(operationId, at).toBeTruthy();
    expect(names.has(operationId!), at).toBe(false);
    names.add(operationId!);
    expect(summary, at).toBeTruthy();
    expect(tags, at).toHaveLength(1);
    for (const [status, { content }] of Object.entries(responses)) {
      if (Number(status) < 400) continue;
      expect(content?.["application/json"]?.schema, `${at} ${status}`).toEqual({ $ref: "#/components/schemas/Error" });
    }
  }
  expect(names.size).toBeGreaterThan(7);
});
