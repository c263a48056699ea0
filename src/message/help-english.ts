import type { CommandHelp, CommandName } from "./command.ts";

/** In English. */
export const ENGLISH: Readonly<Record<CommandName, CommandHelp>> = {
  read: {
    about: "read articles and print every figure, time and fact; stores nothing",
    examples: [
      ["assay read sample/", "read the sample"],
      ["assay read news.ndjson --format ndjson > read.ndjson", "many articles, one a line"],
      ["assay read https://example.com/a.html --published 2025-10-25", "read a page of the web"],
      ["assay read sample/ --no-facts", "figures and times only"],
      ["pbpaste | assay read - --topic 礦業", "read the clipboard"],
      ["assay read old.txt --encoding big5 --format html > old.html", "an old file as a page"],
    ],
  },
  add: {
    about: "read articles into the ledger; an article that is there is not stored again",
    examples: [
      ["assay add sample/", "put the sample into the ledger"],
      ["assay add news.ndjson --ledger mining.db", "into a ledger of its own"],
      ["assay add page.txt --kind topic", "a topic page"],
      ["assay read news.ndjson --format ndjson | assay add -", "what was read already, as it was read"],
    ],
  },
  topic: {
    about: "a topic page: related tags, and articles newest first",
    examples: [
      ["assay topic", "list all topics"],
      ["assay topic 礦業", "tags and articles of 礦業"],
      ["assay topic 礦業 --limit 10 --format json", "for programs"],
    ],
  },
  search: {
    about: "find the articles that hold all the words",
    examples: [
      ["assay search 稀土", "one word"],
      ["assay search 稀土 出口 --topic 礦業", "two words, one topic"],
      ["assay search 算力 --format ndjson", "for programs"],
    ],
  },
  article: {
    about: "print one article of the ledger with its figures",
    examples: [["assay article 3f2a9c04d1e8b765", "ids: see search and topic"]],
  },
  facts: {
    about: "the facts of the ledger: who, what, how much, when, who says so, with the sentence",
    examples: [
      ["assay facts --subject 中國 --measure bitcoin.", "about China, of the bitcoin pack"],
      ["assay facts --stance plan threatened", "what is not done: plans and threats"],
      ["assay facts --format csv --bom > facts.csv", "for Excel"],
      ["assay facts --since 2025-10-25 --format ndjson", "for programs: stored since that day"],
      ["assay facts --as-of 2025-10-25 --format jsonld", "the ledger as it was, in schema.org"],
    ],
  },
  board: {
    about: "boards: hashrate map, supply shares, deals by stage and more, computed from the facts with their witnesses",
    examples: [
      ["assay board", "list all boards"],
      ["assay board bitcoin.hashrate --source Luxor", "one source only"],
      ["assay board minerals.supply --format csv --bom > supply.csv", "for Excel"],
      ["assay board incidents.tolls --format json", "for programs"],
    ],
  },
  check: {
    about:
      "check a draft before it is printed: every figure against the draft itself and the ledger; exit status 1 when one fails",
    examples: [
      ["assay check draft.md", "one draft, with line and column"],
      ["pbpaste | assay check - --ledger mining.db", "the clipboard, against a ledger of its own"],
      ["assay check drafts/ --format sarif > check.sarif", "for editors and CI"],
    ],
  },
  audit: {
    about: "audit the ledger: whether the figures of each article fit, and whether reports fit each other",
    examples: [
      ["assay audit --topic 礦業", "one topic"],
      ["assay audit --verdict fails conflict", "only what fails or conflicts"],
      ["assay audit --since 2025-10-25 --format ndjson", "for programs: stored since that day"],
    ],
  },
  story: {
    about: "reports of one thing: who told it first, who took it from whom and by what evidence, how many origins",
    examples: [
      ["assay story --topic 礦業", "what a topic tells more than once"],
      ["assay story 68f5392054ed6545", "one story: its reports in time and its origins; the id of any report will do"],
      ["assay story --format ndjson", "for programs"],
    ],
  },
  history: {
    about:
      "the versions of a page: which figures changed from what to what, with notice or without, which quotes are lost",
    examples: [
      ["assay history 3f2a9c04d1e8b765", "by the id of an article"],
      ["assay history https://example.com/a.html", "by its address"],
      ["assay history 3f2a9c04d1e8b765 --fact 90ac68f45547-12", "where the words of another version stand in this one"],
    ],
  },
  entity: {
    about: "whom a name means, and its other forms",
    examples: [
      ["assay entity 美國", "every form, and how many articles print it"],
      ["assay entity DLA --format json", "for programs"],
    ],
  },
  proposals: {
    about: "aliases that articles teach: accept, refuse or take back",
    examples: [
      ["assay proposals", "list the open ones"],
      ["assay proposals --accept 3f2a9c04d1e8b765", "from now on the two names are one"],
      ["assay proposals --withdraw 3f2a9c04d1e8b765", "take it back; nothing is ever deleted"],
    ],
  },
  judge: {
    about: "note what a person says, beside the facts and never over them",
    examples: [
      ['assay judge wrong 3f2a9c04d1e8-57 --note "another subject"', "this fact was misread"],
      ["assay judge same 3f2a9c04d1e8-57 90ac68f45547-12", "two facts speak of the same"],
      ["assay judge withdraw 3f2a9c04d1e8-57", "take it back"],
      ["assay judge", "list all judgements"],
    ],
  },
  label: {
    about: "print what was read, a line for each figure, to be corrected by hand; a corrected file is read back",
    examples: [
      ["assay label news.txt > news.label", "a file to correct"],
      ["assay label news.label --format ndjson > facts.ndjson", "corrected: a reference set"],
      ["assay label news.label --format corpus", "corrected: the corpus of a pack"],
    ],
  },
  source: {
    about: "sources: where articles come from by themselves; addresses, folders, files of lines",
    examples: [
      ["assay source add https://example.com/feed.xml --topic mining", "follow a feed"],
      ["assay source add https://example.com/mining/ --keep /mining/", "a page of links to articles"],
      ["assay source add inbox/", "whatever is put into a folder"],
      ["assay source list", "how each source does"],
      ["assay source remove 1a2b3c4d", "no longer; the articles that it brought stay"],
    ],
  },
  run: {
    about: "follows all sources and puts new articles into the ledger; stop it any time, it goes on where it was",
    examples: [
      ["assay run --contact desk@example.com", "until Ctrl+C"],
      ["assay run --once", "what is due now, then ends: for a scheduler"],
      ["assay run --metrics 9464 2> assay.log", "metrics, and a log of one JSON object a line"],
    ],
  },
  status: {
    about: "where the ledger is and what it holds",
    examples: [["assay status --ledger mining.db", "of a ledger of its own"]],
  },
  packs: {
    about: "check packs: word files, measures, units, labels; every mistake with file and line",
    examples: [
      ["assay packs check", "the packs that come with Assay"],
      ["assay packs check my-packs/", "packs of your own"],
    ],
  },
  model: {
    about: "calculations of the packs: tables in, results out, with what each line rests on",
    examples: [
      ["assay model", "all models"],
      ["assay model climate.financed-emissions", "the columns that one needs"],
      ["assay model climate.financed-emissions portfolio.csv", "financed emissions and the fewest that make 60 %"],
      ["assay model climate.financed-emissions portfolio.csv --format csv --table top", "one table of it as CSV"],
    ],
  },
  token: {
    about: "tokens: let people and programs beyond this machine into the desk, each with its rights",
    examples: [
      ["assay token add --scope read judge --name newsroom", "shown once; only its hash is kept"],
      ["assay token list", "every token"],
      ["assay token remove 3f2a9c04", "over at once, also for who is signed in with it"],
    ],
  },
  watch: {
    about: "watches: an alert as soon as facts fulfil a rule; what it would have raised is shown before it is added",
    examples: [
      ["assay watch add bitcoin.price-over-100k --yes", "a watch that a pack offers"],
      ["assay watch try --measure markets.commodity-price --subject 黃金 --above 4000 --unit USD", "only try it"],
      [
        "assay watch add --measure incidents.deaths --tiers advisory=3,alert=10,action=30 --unit person --hold 4320",
        "levels",
      ],
      ["assay watch alerts", "the alerts"],
    ],
  },
  serve: {
    about: "look at the ledger in a browser",
    examples: [
      ["assay serve", "http://127.0.0.1:7317/"],
      ["assay serve --port 8080 --ledger mining.db", "another port and ledger"],
      ["assay serve --host 0.0.0.0", "for whoever has a token, from other machines"],
    ],
  },
  mcp: {
    about: "lets programs and agents that speak MCP ask the ledger and check drafts (stdio)",
    examples: [["assay mcp --ledger mining.db", "started by the client; see docs/mcp.md for its settings"]],
  },
  start: {
    about: "read sample/ and look at it in a browser (npm start)",
    examples: [
      ["npm start", "the sample and its address"],
      ["npm start -- --port 8080", "another port"],
    ],
  },
};
