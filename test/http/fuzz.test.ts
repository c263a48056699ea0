/** Whatever is asked of any operation of the document, the answer is none of our mistakes and of its declared form. */
import { request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Question, questionsOf } from "./arbitrary.ts";
import { openDesk, type TestDesk } from "./desk.ts";
import { type Document, makeCheck, type Operation, operationsOf } from "./document.ts";

const RUNS = 120;
/** What any address may answer, whatever its operation: the guards stand before it. */
const ALWAYS = new Set([403, 404, 405, 413, 414, 415, 429]);
const ERROR = { $ref: "#/components/schemas/Error" };

let desk: TestDesk;
let document: Document;
let known: readonly string[];

beforeAll(async () => {
  desk = await openDesk();
  document = await desk.get<Document>("/api/openapi.json");
  const { facts, next } = await desk.get<{ facts: Record<string, string>[]; next: string }>("/api/facts?limit=5");
  const { topics } = await desk.get<{ topics: { name: string }[] }>("/api/topics");
  const { hits } = await desk.get<{ hits: { id: string; source?: string }[] }>("/api/search?q=%E7%A4%A6&limit=3");
  const words = [
    ...facts.flatMap(({ id, cell, subject, measure, period }) => [id, cell, subject, measure, period]),
    ...topics.map(({ name }) => name),
    ...hits.flatMap(({ id, source }) => [id, source]),
    next,
    "礦",
  ];
  known = [...new Set(words.filter((word) => typeof word === "string"))];
});

afterAll(() => desk.close());

test("every operation answers in its declared form", async () => {
  const statuses = new Map<number, number>();
  for (const each of operationsOf(document)) {
    const check = makeAnswerCheck(each.operation);
    await fc.assert(
      fc.asyncProperty(questionsOf(document, each, known), async (question) => {
        const answer = await ask(question);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(check(answer), `${question.method} ${question.path} ${question.body ?? ""}`).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }
  expect(desk.errors).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(RUNS);
  expect(statuses.get(400)).toBeGreaterThan(RUNS / 2);
  expect(statuses.get(404)).toBeGreaterThan(0);
}, 300_000);

interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Everything that is wrong with an answer of an operation. */
function makeAnswerCheck({ responses }: Operation): (told: Told) => readonly string[] {
  const checks = new Map<string, (value: unknown) => string | undefined>();
  for (const [status, { content = {} }] of Object.entries(responses))
    for (const [type, { schema }] of Object.entries(content))
      if (schema !== undefined && /(?:\/|\+)json$/.test(type))
        checks.set(`${status} ${type}`, makeCheck(document, schema));
  const isError = makeCheck(document, ERROR);
  return ({ status, type, text }) => {
    if (status >= 500) return [`${status}: ${text}`];
    if (status === 304 || status === 204) return text === "" ? [] : ["a body where there is none"];
    const declared = responses[String(status)];
    if (declared === undefined && !ALWAYS.has(status)) return [`${status} is not declared`];
    if (status >= 400) return [isError(JSON.parse(text)) ?? []].flat();
    if (declared?.content !== undefined && !(type in declared.content)) return [`${type} is not declared`];
    const check = checks.get(`${status} ${type}`);
    return check === undefined ? [] : [check(JSON.parse(text)) ?? []].flat();
  };
}

/** Asks without any mending of the address, as `fetch` would do; of a stream of events only the head is read. */
function ask({ path, method, headers, body }: Question): Promise<Told> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.url);
    const sent = request({ hostname, port, path, method, headers: { ...headers, Connection: "close" } }, (answer) => {
      const type = (answer.headers["content-type"] ?? "").split(";")[0]!;
      const told = (text: string) => resolve({ status: answer.statusCode!, type, text });
      if (type === "text/event-stream") {
        answer.destroy();
        return told("");
      }
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => told(Buffer.concat(parts).toString("utf8")));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
