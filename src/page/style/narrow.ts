/** Narrow windows, phones and paper; comes last, so that it wins. */
export const NARROW = `
@media (max-width: 60rem) {
  .row {
    grid-template-columns: minmax(0, 38em);
  }

  .row .notes {
    padding: 0;
    margin: -0.4em 0 1.4em;
  }
}

@media (max-width: 40rem) {
  body {
    padding: 0 1rem 2rem;
  }

  .entry {
    grid-template-columns: minmax(0, 1fr);
  }

  .search {
    order: 3;
    flex-basis: 100%;
    max-width: none;
  }

  .switch {
    margin-left: auto;
  }
}

@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --raised: #fff;
    --ink: #000;
    --quiet: #444;
    --rule: #bbb;
    --link: #000;
    --figure: #0a5a68;
    --time: #8a4609;
  }

  .head .search,
  .switch,
  .skip,
  .paging,
  .record {
    display: none;
  }

  body {
    max-width: none;
    padding: 0;
  }

  .entry,
  .note {
    break-inside: avoid;
  }
}
`;
