import { Hono } from "hono";
import { expect, test } from "vitest";
import { ProblemError } from "#model";
import { isLoopback } from "./loopback.ts";
import { serve } from "./serve.ts";

test("serves on a free loopback port, lets an open answer finish, and is gone after closing", async () => {
  const app = new Hono();
  let finish = () => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  app.get("/slow", async (c) => {
    await slow;
    return c.text("done");
  });
  const serving = await serve(app);
  expect(new URL(serving.url).hostname).toBe("127.0.0.1");
  const answer = fetch(`${serving.url}slow`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = serving.close();
  finish();
  expect(await (await answer).text()).toBe("done");
  await closed;
  await expect(fetch(serving.url)).rejects.toThrow();
});

test("a taken port and a foreign address are problems with a code", async () => {
  const first = await serve(new Hono());
  const port = Number(new URL(first.url).port);
  const codes: string[] = [];
  for (const at of [{ port }, { port: 0, host: "192.0.2.1" }]) {
    const error: unknown = await serve(new Hono(), at).catch((reason: unknown) => reason);
    codes.push(error instanceof ProblemError ? error.problem.code : String(error));
  }
  await first.close();
  expect(codes).toEqual(["serve.port-taken", "serve.bad-host"]);
});

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["127.0.0.1.example.org", false],
  ["192.168.1.2", false],
])("%s is loopback: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
