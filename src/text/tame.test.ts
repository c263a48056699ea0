import { describe, expect, it } from "vitest";
import { HTML_DEPTH_MAX } from "./limits.ts";
import { tame } from "./tame.ts";

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(tame(html).html)![1];

describe("a tamed page", () => {
  it.each([
    ["<script>a</script>x<style>b</style>y<!-- c -->z", "xyz"],
    ["<SCRIPT src=a>b</ScRiPt >x", "x"],
    ["x<script>never closed <p>y", "x"],
    ["x<!-- never closed <p>y", "x"],
    ["<p onclick=a() class='b'>x", '<p class="b">x</p>'],
    ['<p class="a" class="b">x', '<p class="a">x</p>'],
    ["<p class='\"><script>'>x", '<p class="&quot;>&lt;script>">x</p>'],
    ["<p>a<p>b", "<p>a</p><p>b</p>"],
    ["<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul>c"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"],
    ["<b>a</i>b</b>", "<b>ab</b>"],
    ["<div><b>a</div>b", "<div><b>a</b></div>b"],
    ["1 < 2 <3 a<", "1 &lt; 2 &lt;3 a&lt;"],
    ["<img src=x onerror=y>a<br/>b", "a<br>b"],
    ["<iframe src=x>a</iframe><svg><p>b</p></svg>c", "c"],
    ["<button>a<p>b", "a".concat("<p>b</p>")],
    ["<p title", "<p></p>"],
  ])("%s", (html, body) => {
    expect(bodyOf(html)).toBe(body);
  });

  it("keeps what the head says, wherever it stands", () => {
    const page = tame(
      '<html lang=zh-TW><body><meta name="a" content="b"><title>x<y</title><script type="application/ld+json">{"a":1}</script>',
    );
    expect(page.html).toContain('<html lang="zh-TW"><head><meta name="a" content="b"><title>x&lt;y</title></head>');
    expect(page.linked).toEqual(['{"a":1}']);
  });

  it("is no deeper than the limit and loses no text", () => {
    const body = bodyOf(`${"<div>".repeat(5_000)}x${"</div>".repeat(5_000 - HTML_DEPTH_MAX)}y`)!;
    expect(body.match(/<div>/g)).toHaveLength(HTML_DEPTH_MAX);
    expect(body.replaceAll(/<[^>]*>|\s/g, "")).toBe("xy");
    expect(body.endsWith(`y${"</div>".repeat(HTML_DEPTH_MAX)}`)).toBe(true);
  });
});
