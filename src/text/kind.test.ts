import { describe, expect, it } from "vitest";
import { findKind, kindOfMedia, kindOfName } from "./kind.ts";

it.each([
  ["text/html; charset=big5", "html"],
  ["application/xhtml+xml", "html"],
  ["application/x-ndjson", "ndjson"],
  ["application/json", "ndjson"],
  ["text/markdown", "markdown"],
  ["text/plain", undefined],
  ["application/octet-stream", undefined],
])("the media type %s is %s", (media, kind) => {
  expect(kindOfMedia(media)).toBe(kind);
});

it.each([
  ["a/b.ndjson", "ndjson"],
  ["B.JSONL", "ndjson"],
  ["https://x.example/a.html?b=c.md#d", "html"],
  ["README.md", "markdown"],
  ["page.txt", undefined],
  ["-", undefined],
  ["https://x.example/", undefined],
  ["https://x.md", undefined],
  ["https://x.md/a.json?b", "ndjson"],
])("the name %s is %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

describe("the look of a text", () => {
  it.each([
    ["<!DOCTYPE html><p>", "html"],
    ["\n<?xml version='1.0'?>\n<!-- a --><!-- b -->\n<html>", "html"],
    ["<head>", "html"],
    ['{"title":"a"', "ndjson"],
    ['[\n {"title":"a"}]', "ndjson"],
    ["# Title\n\ntext", "markdown"],
    ["---\ntitle: a\n---\ntext", "markdown"],
    ["Text\n\n- one\n- two\n", "markdown"],
    ["A line\nanother line", "plain"],
    ["{ not JSON }", "plain"],
    ["[1] a footnote", "plain"],
    ["<- an arrow", "plain"],
  ])("%j is %s", (head, kind) => {
    expect(findKind(head, "-", false)).toBe(kind);
  });

  it("no Markdown is looked for in a .txt", () => {
    expect(findKind("# Title\n\ntext", "a.txt", false)).toBe("plain");
  });

  it("comments without end are passed over in one pass", () => {
    expect(findKind("<!-- -->".repeat(8_000), "-", true)).toBe("plain");
  });
});
