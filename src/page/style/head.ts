/** The head with its search box, and the foot. */
export const HEAD = `
.head {
  display: flex;
  align-items: center;
  gap: 0.75rem 1.25rem;
  flex-wrap: wrap;
  padding: 0.9rem 0;
  border-bottom: 1px solid var(--rule);
}

.brand {
  font: 700 1.35rem / 1.4 var(--serif);
  letter-spacing: 0.01em;
  color: var(--ink);
  text-decoration: none;
}

.report {
  margin: 0;
  font-size: 1.1rem;
}

.switch {
  font-size: 0.9rem;
}

.search {
  flex: 1 1 14rem;
  display: flex;
  gap: 0.5rem;
  max-width: 26rem;
  margin-left: auto;
}

.search input[type="search"] {
  flex: 1;
  min-width: 0;
  font: inherit;
  font-size: 1rem;
  line-height: 1.4;
  padding: 0.35rem 0.7rem;
  color: var(--ink);
  background: var(--raised);
  border: 1px solid var(--quiet);
  border-radius: 4px;
}

.search input::placeholder {
  color: var(--quiet);
  opacity: 1;
}

.search button {
  font: inherit;
  font-size: 0.95rem;
  line-height: 1.4;
  padding: 0.35rem 0.9rem;
  color: var(--paper);
  background: var(--ink);
  border: 0;
  border-radius: 4px;
  white-space: nowrap;
  cursor: pointer;
}

.foot {
  margin-top: 4rem;
  padding-top: 0.75rem;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
  font-size: 0.85rem;
}
`;
