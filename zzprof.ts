import { readMentions } from "#grammar";
import { makeBinder } from "#service";
import { readArticles } from "#text";
import { loadArticles, makeSet } from "./bench/articles.ts";
const set = makeSet(await loadArticles(), 600_000);
const input = Buffer.from(set.map((a, id) => JSON.stringify({ id: String(id), ...a })).join("\n"));
const arts: any[] = [];
for await (const a of readArticles((async function* () { yield input; })(), { source: "b", kind: "ndjson" })) arts.push(a);
const { bind } = await makeBinder();
let n = 0;
const t0 = process.cpuUsage();
for (let k = 0; k < 3; k++) for (const article of arts) { const { figures, times } = readMentions(article.text, { published: article.published ?? "2025-11-01" }); n += bind({ article, figures, times }).facts.length; }
const t = process.cpuUsage(t0);
console.log(arts.length * 3 / ((t.user + t.system) / 1e6), "articles/s", n);
