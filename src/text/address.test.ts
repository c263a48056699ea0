import { describe, expect, it } from "vitest";
import { canonicalAddress, copyOf } from "#base";
import { decideAddress } from "./address.ts";

describe("one address of many", () => {
  it.each([
    [
      "HTTPS://News.Example:443/a/8123?utm_source=line&utm_medium=x&id=5&fbclid=z#part",
      "https://news.example/a/8123?id=5",
    ],
    ["http://news.example:80/a/index.html", "http://news.example/a/"],
    ["http://user:word@news.example/a", "http://news.example/a"],
    ["https://news.example/a?from=list&b=1", "https://news.example/a?b=1"],
    ["https://news.example/a?from=2024&to=2025", "https://news.example/a?from=2024&to=2025"],
    ["https://news.example/a?b=%E9%8A%85&a=+", "https://news.example/a?b=%E9%8A%85&a=+"],
    ["https://news.example/news/8123/amp", "https://news.example/news/8123"],
    ["https://news.example/news/8123/amp/?utm_source=x", "https://news.example/news/8123"],
    ["https://news.example/news/8123.amp.html", "https://news.example/news/8123.html"],
    ["https://news.example/news/8123?amp=1", "https://news.example/news/8123"],
    ["https://news.example/news/8123?outputType=amp", "https://news.example/news/8123"],
    ["https://news.example/news/8123/print", "https://news.example/news/8123"],
    ["https://news.example/news.php?id=8&print=1", "https://news.example/news.php?id=8"],
    ["https://a.cdn.ampproject.org/c/s/news.example/news/8123/amp", "https://news.example/news/8123"],
    ["https://www.google.com/amp/s/news.example/news/8123/amp", "https://news.example/news/8123"],
    ["https://news.example/amp", "https://news.example/amp"],
    ["https://news.example/3d/print", "https://news.example/3d/print"],
    ["https://news.example/champ", "https://news.example/champ"],
    ["https://news.example/a?print=2d", "https://news.example/a?print=2d"],
    ["https://news.example/a?reference=7", "https://news.example/a?reference=7"],
  ])("%s", (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  it("is made whole by its base", () => {
    expect(canonicalAddress("../b?utm_term=1", "https://news.example/a/c")).toBe("https://news.example/b");
  });

  it.each(["javascript:alert(1)", "mailto:a@news.example", "no address", `https://news.example/${"a".repeat(2_000)}`])(
    "%.30s has none",
    (address) => expect(canonicalAddress(address)).toBeUndefined(),
  );

  it("tells copies from pages", () => {
    expect(copyOf(new URL("https://news.example/news/8123/amp"))?.kind).toBe("amp");
    expect(copyOf(new URL("https://news.example/news/8123?print=1"))?.kind).toBe("print");
    expect(copyOf(new URL("https://news.example/news/8123"))).toBeUndefined();
  });
});

describe("the address that a page names", () => {
  const found = "https://m.news.example/a/8123?utm_source=x";
  it.each([
    [undefined, { url: "https://m.news.example/a/8123", rule: "own" }],
    ["https://www.news.example/a/8123", { url: "https://www.news.example/a/8123", rule: "canonical" }],
    ["/a/8123", { url: "https://m.news.example/a/8123", rule: "canonical" }],
    ["https://news.example/", { url: "https://m.news.example/a/8123", rule: "canonical-is-front" }],
    ["javascript:alert(1)", { url: "https://m.news.example/a/8123", rule: "own" }],
    [
      "https://other.example.org/n/1",
      {
        url: "https://m.news.example/a/8123",
        original: "https://other.example.org/n/1",
        rule: "canonical-of-other-site",
      },
    ],
  ])("%s", (canonical, decision) => expect(decideAddress(found, canonical)).toEqual(decision));

  it("of a copy is told by its address alone", () => {
    expect(decideAddress("https://news.example/a/8123/amp", undefined)).toEqual({
      url: "https://news.example/a/8123",
      rule: "amp-address",
    });
  });

  it.each([
    ["https://a.example.com.tw/1", "https://b.example.com.tw/1", true],
    ["https://a.example.com.tw/1", "https://b.other.com.tw/1", false],
    ["http://127.0.0.1:81/1", "http://127.0.0.1:82/1", false],
    ["http://localhost:81/1", "http://localhost:81/2", true],
  ])("%s and %s are of one site: %s", (one, other, isSame) => {
    expect(decideAddress(one, other)?.original === undefined).toBe(isSame);
  });
});
