import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { makeOutput, OUTPUT_CLOSED } from "./output.ts";

function makeSink(highWaterMark = 16) {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const stream = new Writable({
    highWaterMark,
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      waiting.push(() => done());
    },
  });
  return { stream, written, waiting };
}

test("nothing goes out before a flush", async () => {
  const { stream, written, waiting } = makeSink();
  const output = makeOutput(stream);
  await output.write("a\n");
  expect(written).toEqual([]);
  const flushed = output.flush();
  waiting.shift()?.();
  await flushed;
  expect(written).toEqual(["a\n"]);
});

test("a slow reader slows the writer down", async () => {
  const { stream, waiting } = makeSink();
  const output = makeOutput(stream);
  await output.write("x".repeat(20));
  let isThrough = false;
  const flushed = output.flush().then(() => {
    isThrough = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isThrough).toBe(false);
  waiting.shift()?.();
  await flushed;
  expect(isThrough).toBe(true);
});

test("a page is held together over its parts", async () => {
  const { stream, written } = makeSink();
  const output = makeOutput(stream);
  output.holdPage();
  await output.write("<p>");
  await output.endPart();
  expect(written).toEqual([]);
});

test("a reader that has gone ends the writing", async () => {
  const { stream } = makeSink();
  const output = makeOutput(stream);
  stream.destroy(Object.assign(new Error("gone"), { code: "EPIPE" }));
  await new Promise((resolve) => setImmediate(resolve));
  await expect(output.flush()).rejects.toBe(OUTPUT_CLOSED);
});
