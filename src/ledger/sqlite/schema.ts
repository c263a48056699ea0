/**
 * Version 1: what was appended, and the lists that are computed from it (`listing`, `topic.articles`, `state`).
 *
 * Whole numbers name everything: an article by its order of appearance, a reading by its `sequence`. Rows of `article`,
 * `body`, `reading`, `mention`, `name` and `topic_of` are never changed or deleted, but for `article.day`, which says
 * where the lists hold the article. The current reading of an article is the one with the highest sequence, so that
 * the ledger as of any sequence can be read, and what later versions read out of an article (facts, entities) hangs
 * on `sequence` as `mention` does.
 */
export const TABLES = `
create table run (
  run integer primary key, id text not null, engine text not null, revision integer not null,
  unique (id, engine, revision)
) strict;
create table source (source integer primary key, name text not null unique) strict;
create table topic (topic integer primary key, name text not null unique, articles integer not null) strict;

create table article (article integer primary key, hash any not null unique, day integer not null) strict;
create table body (article integer primary key, text text not null) strict;
create table reading (
  sequence integer primary key, article integer not null, run integer not null,
  id text, title text not null, published text, source integer, url text,
  figures integer not null, times integer not null
) strict;
create index reading_of on reading (article);
create table mention (sequence integer primary key, head text not null, mentions text not null) strict;

create table name (id text not null, article integer not null, primary key (id, article)) strict, without rowid;
create table topic_of (
  article integer not null, n integer not null, topic integer not null, noted integer not null,
  primary key (article, n)
) strict, without rowid;
create table listing (
  topic integer not null, day integer not null, article integer not null, primary key (topic, day, article)
) strict, without rowid;
create table state (
  one integer primary key check (one = 1),
  sequence integer not null, articles integer not null, figures integer not null, times integer not null
) strict;
insert into state values (1, 0, 0, 0, 0);
`;

/**
 * Version 2: the search index. It keeps which article has which token and nothing else; the text decides about order
 * of tokens, the list of articles about theirs. Articles come in rising order, which keeps it small (2 KB for a text of
 * 6 KB) and quick. Its pending rows may grow to 8 MB before they are written out, and what was written out is joined
 * by sixteens: together that halves the cost of a large append.
 */
export const SEARCH_INDEX = `
create virtual table words using fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii');
insert into words (words, rank) values ('hashsize', 8388608);
insert into words (words, rank) values ('automerge', 0);
`;

/**
 * Version 3: what is put together from mentions hangs on the reading beside them, every append has its instant, people's
 * judgements stand in the row. How a date was come by moves from the head to where lists see it. The lists of versions
 * 1 and 2 became views, which `views.ts` makes.
 */
export const CLAIMS = `
alter table reading add column facts integer not null default 0;
alter table reading add column published_by text;
alter table mention add column claims text;
update reading set published_by = (
  select json_extract(head, '$.publishedBy.kind') || ':' || json_extract(head, '$.publishedBy.rule')
  from mention where mention.sequence = reading.sequence
);
update mention set head = json_remove(head, '$.publishedBy') where json_type(head, '$.publishedBy') is not null;
create table stamp (sequence integer primary key, at text not null) strict;
create table judgement (
  sequence integer primary key, verdict text not null, a text not null, b text, said_by text, note text
) strict;
insert into stamp select sequence, '1970-01-01T00:00:00.000Z' from state where sequence > 0;
`;

/** The topic number under which `listing` has every article. */
export const EVERY_TOPIC = 0;
