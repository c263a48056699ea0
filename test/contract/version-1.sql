-- A ledger as version 1 left it: tables, three articles, one of them read again by a newer run. Never edited.
CREATE TABLE run ( run integer primary key, id text not null, engine text not null, revision integer not null, unique (id, engine, revision) ) strict;
CREATE TABLE source (source integer primary key, name text not null unique) strict;
CREATE TABLE topic (topic integer primary key, name text not null unique, articles integer not null) strict;
CREATE TABLE article (article integer primary key, hash any not null unique, day integer not null) strict;
CREATE TABLE body (article integer primary key, text text not null) strict;
CREATE TABLE reading ( sequence integer primary key, article integer not null, run integer not null, id text, title text not null, published text, source integer, url text, figures integer not null, times integer not null ) strict;
CREATE INDEX reading_of on reading (article);
CREATE TABLE mention (sequence integer primary key, head text not null, mentions text not null) strict;
CREATE TABLE name (id text not null, article integer not null, primary key (id, article)) strict, without rowid;
CREATE TABLE topic_of ( article integer not null, n integer not null, topic integer not null, noted integer not null, primary key (article, n) ) strict, without rowid;
CREATE TABLE listing ( topic integer not null, day integer not null, article integer not null, primary key (topic, day, article) ) strict, without rowid;
CREATE TABLE state ( one integer primary key check (one = 1), sequence integer not null, articles integer not null, figures integer not null, times integer not null ) strict;
insert into run values (1, 'run-5', '0.5.0', 5);
insert into run values (2, 'run-6', '0.6.0', 6);
insert into source values (1, '自編社');
insert into topic values (1, '礦業', 2);
insert into topic values (2, '港口', 1);
insert into article values (1, x'bffef7044cc4272bf3a3dc57c7ec1db0', 374436);
insert into article values (2, x'19e38767f2ef0ab6f9c8c38bb8a84fe5', 0);
insert into article values (3, x'e481f1672571ea2ea4242081df56fb65', 0);
insert into body values (1, '礦區簡報
2024年出貨1200公噸，庫存35公噸。');
insert into body values (2, '礦區簡報
港口停工兩日，影響900公噸。');
insert into body values (3, '礦區簡報
稀土出口許可改為一年一簽。');
insert into reading values (1, 1, 1, null, '礦區簡報', '2025-03-04', 1, 'https://a.example/1', 2, 1);
insert into reading values (2, 2, 1, 'B-1', '礦區簡報', null, null, null, 1, 0);
insert into reading values (3, 3, 1, null, '礦區簡報', null, null, null, 0, 0);
insert into reading values (4, 1, 2, null, '礦區簡報', '2025-03-04', 1, 'https://a.example/1', 2, 0);
insert into mention values (1, '{"lang":"zh-Hant","blocks":[0,0,4,2,1,21],"publishedBy":{"kind":"assumed","rule":"neighbour"},"author":"甲"}', '[[[12,4,1200,-2,"t","mass","=",{"change":"up","exact":true}],[21,2,35,-2,"t","mass","about",{"high":[36,-2]}]],[[5,5,"2024","year","pa-"]]]');
insert into mention values (2, '{"lang":"zh-Hant","blocks":[0,0,4,2,1,15]}', '[[[14,3,900,-2,"t","mass","=",{"change":"up","exact":true}]],[]]');
insert into mention values (3, '{"lang":"zh-Hant","blocks":[0,0,4,2,1,13]}', '[[],[]]');
insert into mention values (4, '{"lang":"zh-Hant","blocks":[0,0,4,2,1,21],"publishedBy":{"kind":"assumed","rule":"neighbour"},"author":"甲"}', '[[[12,4,1200,-2,"t","mass","=",{"change":"up","exact":true}],[21,2,35,-2,"t","mass","about",{"high":[36,-2]}]],[]]');
insert into name values ('B-1', 2);
insert into topic_of values (1, 0, 1, 1);
insert into topic_of values (2, 0, 2, 2);
insert into topic_of values (2, 1, 1, 2);
insert into listing values (0, 0, 2);
insert into listing values (0, 0, 3);
insert into listing values (0, 374436, 1);
insert into listing values (1, 0, 2);
insert into listing values (1, 374436, 1);
insert into listing values (2, 0, 2);
insert into state values (1, 4, 3, 3, 0);
pragma application_id = 1095979865;
pragma user_version = 1;
