/** Colours of day and night, type, links and focus: what every page stands on. */
export const GROUND = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --raised: #ffffff;
  --ink: #1d1c1a;
  --quiet: #5f5b54;
  --rule: #dfdbd2;
  --link: #0f4c81;
  --figure: #0a5a68;
  --figure-wash: #e3f1f2;
  --time: #8a4609;
  --time-wash: #fbeedd;
  --found: #fff0b3;
  --sans: "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif;
  --serif:
    "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", "PingFang TC", "Microsoft JhengHei",
    serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK TC", monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141618;
    --raised: #1c1f22;
    --ink: #e7e4dd;
    --quiet: #a8a49b;
    --rule: #34383c;
    --link: #8fc1f0;
    --figure: #7fd0dc;
    --figure-wash: #123339;
    --time: #e9b374;
    --time-wash: #3a2a17;
    --found: #5a4a12;
  }
}

* {
  box-sizing: border-box;
}

html {
  background: var(--paper);
  color: var(--ink);
  font: 100% / 1.7 var(--sans);
  font-variant-numeric: tabular-nums;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  overflow-wrap: anywhere;
}

body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
}

body.wide {
  max-width: 68rem;
}

:lang(zh) {
  line-break: strict;
  text-spacing-trim: trim-start;
}

:root:lang(en) {
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif;
}

:lang(zh-Hans) {
  --serif:
    "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "PingFang SC", "Microsoft YaHei", serif;
}

a {
  color: var(--link);
  text-underline-offset: 0.2em;
  text-decoration-thickness: 1px;
}

:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

h1,
h2,
h3 {
  font-family: var(--serif);
  line-height: 1.4;
  text-wrap: pretty;
}

h1,
h3,
.words,
.snippet,
.said {
  unicode-bidi: isolate;
}

code,
pre {
  font-family: var(--mono);
  font-size: 0.9em;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  left: -100vw;
}

.skip:focus {
  left: 1rem;
  top: 0.5rem;
  padding: 0.25rem 0.75rem;
  background: var(--raised);
  z-index: 1;
}
`;
