/** The text with its underlines, and the notes in its margin. */
export const ARTICLE = `
.provenance,
.summary {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1.25rem;
  margin: 1.75rem 0 0;
}

.summary {
  margin: 0.35rem 0 1rem;
  font-size: 0.9rem;
}

.reading {
  position: relative;
}

.row {
  display: grid;
  grid-template-columns: minmax(0, 38em) minmax(0, 1fr);
  gap: 0 2.5rem;
  font-size: 1.0625rem;
}

.words {
  margin: 0 0 1.1em;
  font-family: var(--serif);
  line-height: 1.9;
  white-space: pre-wrap;
  hanging-punctuation: allow-end last;
}

h1.words,
h2.words,
h3.words {
  line-height: 1.5;
  margin: 0.4em 0 0.8em;
  font-size: 1.25rem;
}

h1.words {
  font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem);
}

.row.item .words {
  padding-left: 1.2em;
  border-left: 2px solid var(--rule);
}

.row.cell .words {
  margin-bottom: 0.2em;
}

.gap {
  white-space: normal;
}

.mark {
  margin-inline: 1px;
  color: inherit;
  text-decoration-line: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 0.26em;
  text-decoration-skip-ink: none;
  border-radius: 2px;
}

.mark.figure {
  text-decoration-style: solid;
  text-decoration-color: var(--figure);
}

.mark.time {
  text-decoration-style: dotted;
  text-decoration-color: var(--time);
}

.mark.figure:is(:hover, :target, .lit),
.note.figure:is(:target, .lit) {
  background: var(--figure-wash);
}

.mark.time:is(:hover, :target, .lit),
.note.time:is(:target, .lit) {
  background: var(--time-wash);
}

.key {
  text-decoration: underline 2px;
  text-underline-offset: 0.26em;
}

.key.figure {
  text-decoration-color: var(--figure);
}

.key.time {
  text-decoration-style: dotted;
  text-decoration-color: var(--time);
}

.notes {
  font-size: 0.8125rem;
  line-height: 1.45;
  padding-top: 0.5em;
}

.notes ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 0.75rem;
}

.note {
  padding: 0.05rem 0.3rem 0.1rem 0.5rem;
  border-left: 2px solid var(--rule);
}

.note.figure {
  border-left-color: var(--figure);
}

.note.time {
  border-left: 2px dotted var(--time);
}

.note .said {
  text-decoration: none;
}

.note .said:hover {
  text-decoration: underline;
}

.note .value,
.first .value {
  display: inline-block;
}

.note .detail {
  color: var(--quiet);
  white-space: nowrap;
}

.note .about {
  color: var(--quiet);
}

.record {
  margin-top: 2rem;
  font-size: 0.9rem;
}

/* with the script, notes stand beside their line */
.reading.aligned .notes {
  padding: 0;
}

.reading.aligned .note {
  position: absolute;
  width: max-content;
  max-width: var(--margin);
}
`;
