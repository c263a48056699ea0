/** Topics, tags, entries, search results, the empty ledger and problem pages. */
export const LISTS = `
.masthead {
  display: flex;
  align-items: baseline;
  flex-wrap: wrap;
  gap: 0 1rem;
  margin: 2.25rem 0 1rem;
}

.masthead h1 {
  margin: 0;
  font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.25rem);
}

.count,
.hint,
.meta,
.provenance {
  color: var(--quiet);
  font-size: 0.9rem;
}

.count,
.hint,
.meta {
  margin: 0;
}

main h2 {
  margin: 2.25rem 0 0.25rem;
  font-size: 1.1rem;
}

ul.tags,
ul.topics,
ul.totals,
ul.first,
ol.entries,
.notes ol {
  list-style: none;
  margin: 0;
  padding: 0;
}

.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}

.hint + ul.tags {
  margin-top: 0.6rem;
}

.tags a {
  display: block;
  padding: 0.15rem 0.75rem;
  color: var(--ink);
  background: var(--raised);
  border: 1px solid var(--rule);
  border-radius: 4px;
  text-decoration: none;
}

.tags a:hover {
  border-color: var(--link);
}

.n {
  color: var(--quiet);
  font-size: 0.85em;
}

.topics a {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 1rem;
  padding: 0.6rem 0;
  border-bottom: 1px solid var(--rule);
  text-decoration: none;
}

.topics .name {
  font: 600 1.3rem / 1.5 var(--serif);
}

.totals {
  display: flex;
  flex-wrap: wrap;
  gap: 0 2rem;
}

.entry {
  display: grid;
  grid-template-columns: 9.5rem minmax(0, 1fr);
  gap: 0 1.25rem;
  padding: 1.1rem 0;
  border-bottom: 1px solid var(--rule);
}

.day,
.date time {
  white-space: nowrap;
}

.entry .when {
  margin: 0.25rem 0 0;
  font-size: 0.875rem;
  color: var(--quiet);
}

.entry h3 {
  margin: 0;
  font-size: 1.2rem;
  font-weight: 600;
}

.entry h3 a {
  color: var(--ink);
  text-decoration: none;
}

.entry h3 a:hover {
  color: var(--link);
  text-decoration: underline;
}

.meta {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  margin-top: 0.3rem;
}

ul.first {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.25rem;
  margin-top: 0.4rem;
  font-size: 0.95rem;
}

.first .said,
.note .said {
  color: var(--quiet);
}

.first .said::after,
.note .said::after {
  content: " →";
  color: var(--quiet);
}

.first .value,
.note.figure .value {
  color: var(--figure);
  font-weight: 600;
}

.note.time .value {
  color: var(--time);
  font-weight: 600;
}

.snippet {
  margin: 0.3rem 0 0;
}

mark {
  background: var(--found);
  color: inherit;
  font-weight: 600;
  padding: 0 0.1em;
}

.paging {
  display: flex;
  justify-content: space-between;
  padding-top: 1.25rem;
}

.paging [rel="next"] {
  margin-left: auto;
}

.assumed {
  cursor: help;
}

/* the whisker: ├──┤ under a date that was inferred */
.whisker {
  padding-bottom: 0.3em;
  background:
    linear-gradient(currentcolor 0 0) 0 calc(100% - 0.15em) / 100% 1px no-repeat,
    linear-gradient(currentcolor 0 0) 0 100% / 1px 0.35em no-repeat,
    linear-gradient(currentcolor 0 0) 100% 100% / 1px 0.35em no-repeat;
}

.empty pre {
  margin: 0.25rem 0 1rem;
  padding: 0.6rem 0.9rem;
  background: var(--raised);
  border: 1px solid var(--rule);
  border-radius: 4px;
  white-space: pre-wrap;
}

.empty li p {
  margin: 0;
}

.lead {
  font-size: 1.1rem;
}

.problem .status {
  margin: 3rem 0 0;
  font: 700 4rem / 1.2 var(--serif);
  color: var(--quiet);
}

.problem h1 {
  margin: 0 0 0.5rem;
  font-size: 1.6rem;
}
`;
