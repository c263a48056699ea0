/**
 * Version 4: where articles come from and what is still to be fetched. Rows of `flow_source` (one without kind takes a
 * source off), `flow_visit` and `flow_brought` are appended and stay; `flow_task` is a plan: without `due` it is done,
 * with `owner` it is under way.
 */
export const FLOW = `
create table flow_source (
  number integer primary key, id text not null, kind text, address text, options text, at text not null
) strict;
create table flow_task (
  id integer primary key, kind text not null, address text not null, source text not null, place text not null,
  due text, mark text, item text, visits integer not null, failures integer not null, done_at text,
  validators text, note text, owner text, until text, unique (source, kind, address)
) strict;
create index flow_due on flow_task (place, due, id) where due is not null;
create index flow_leased on flow_task (place) where owner is not null;
create table flow_visit (
  number integer primary key, kind text not null, address text not null, source text not null, at text not null,
  outcome text not null, code text, detail text, final integer not null,
  items integer, bytes integer, took integer, articles integer not null
) strict;
create index flow_visit_of on flow_visit (source, outcome, number, bytes);
create index flow_look on flow_visit (source, number, outcome) where kind = 'list';
create table flow_brought (
  source text not null, article any not null, number integer not null, primary key (source, article)
) strict, without rowid;
`;
