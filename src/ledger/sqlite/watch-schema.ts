/**
 * Version 5: rules that people or packs watch facts by, and the alerts that were raised. Rows of `watch_entry`, `alert`
 * and `alert_copy` are never changed or deleted; `watch_state` and `delivery` are plan.
 */
export const WATCHES = `
create table watch_entry (
  entry integer primary key, id text not null, at text not null, sequence integer not null,
  watch text, source text, removes integer unique
) strict;
create table alert (
  alert integer primary key, id text not null unique, watch text not null, body text not null
) strict;
create index alert_of on alert (watch, alert);
create table alert_copy (
  alert integer not null, fact text not null, n integer not null, body text not null, primary key (alert, fact)
) strict, without rowid;
create table watch_state (one integer primary key check (one = 1), sequence integer not null, until text) strict;
insert into watch_state values (1, 0, null);
create table delivery (
  delivery integer primary key, alert integer not null, out text not null, state text not null, tries integer not null,
  queued text not null, due text not null, owner text, held text, detail text, unique (alert, out)
) strict;
create index delivery_due on delivery (state, due);
`;
