import type { Lang } from "#message";
import type { Scanned } from "#model";
import { html, trusted } from "./html.ts";
import { renderProvenance, renderSummary } from "./provenance.ts";
import { renderReadingBody } from "./reading.ts";
import { STYLE } from "./style/index.ts";
import { wordsOf } from "./words.ts";

/**
 * A report that stands alone, in pieces to be written one after the other: one HTML file with its style inside, no
 * script, no outside resource. Holds one reading at a time.
 */
export async function* renderReadings(
  readings: AsyncIterable<Scanned> | Iterable<Scanned>,
  lang: Lang,
): AsyncGenerator<string> {
  const words = wordsOf(lang);
  yield html`<!doctype html>
<html lang="${words.tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.readTitle} · Assay</title>
<style>${trusted(STYLE)}</style>
</head>
<body class="wide">
<header class="head"><span class="brand">Assay</span> <h1 class="report">${words.readTitle}</h1></header>
<main>
`.html;
  let number = 0;
  for await (const reading of readings) {
    number += 1;
    yield html`<article>
${renderProvenance(reading, lang)}
${renderSummary(reading, words)}
${renderReadingBody(reading, lang, `a${number}-`)}
</article>
`.html;
  }
  yield html`</main>
<footer class="foot"><p>${words.foot}</p></footer>
</body>
</html>
`.html;
}
