import { expect, test } from "vitest";
import { escapeText, html, trusted } from "./html.ts";

test("a template escapes what it is given, in content and in attributes", () => {
  const hostile = `"><script>alert('x')</script>&amp;`;
  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">' +
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>",
  );
});

test("markup nests, lists join, undefined and false print nothing, zero prints", () => {
  expect(html`${[html`<b>1</b>`, "<", 0]}${undefined}${false}`.html).toBe("<b>1</b>&lt;0");
  expect(html`${trusted("<i>")}`.html).toBe("<i>");
});

test("what no page can hold becomes U+FFFD one for one; tab, line feed and carriage return stay", () => {
  expect(escapeText("a\u0000b\u001bc\ud800d\udc00")).toBe("a\ufffdb\ufffdc\ufffdd\ufffd");
  expect(escapeText("a\tb\nc\r\n")).toBe("a\tb\nc&#13;\n");
  expect(escapeText("😀")).toBe("😀");
});
