/** Alerts on their way out, over real HTTP and SMTP on loopback. */
import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { afterEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import type { AlertFact } from "#model";
import { alertsAfter, type Following, followWatches, type Outs, probeOuts, readOuts, toAtom } from "#service";
import { makeClaimed } from "#test/contract/claimed.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { RUN } from "#test/contract/reading.ts";
import { mailServer, receiver, until } from "./servers.ts";

const folder = makeFolder();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const WATCH = {
  label: { zh: "庫存", en: "inventory" },
  facts: { measure: "minerals.inventory" },
  rule: { kind: "new" },
} as const;
const SECRET = `whsec_${Buffer.from("a key of our own").toString("base64")}`;
const INFERRED = { kind: "assumed", rule: "test" } as const;
const HOSTILE = "鋰礦<script>alert(1)</script>\r\nBcc: all@example.org\u2028&\u0007";

function article(subject: string, title = "港口簡報") {
  return makeClaimed(
    `${subject}的庫存為1200公噸。`,
    { claims: [{ subject, measure: "minerals.inventory", period: "2025-01" }] },
    { title, source: "自編社", url: "https://example.org/1", published: "2025-02", publishedBy: INFERRED },
  );
}

async function open(outs: Outs, more: Parameters<typeof followWatches>[1] = {}) {
  const ledger = await openLedger(folder.file());
  ends.push(() => ledger.close());
  await ledger.watches.add(WATCH, new Date().toISOString());
  const following = followWatches(ledger, { outs, ...more });
  ends.push(() => following.close());
  return { ledger, following };
}

async function append(ledger: Ledger, following: Following, subject: string, title?: string) {
  await ledger.append([article(subject, title)], RUN, new Date().toISOString());
  following.wake();
}

test("within five seconds of the article: on the desk, at the webhook, in the mailbox", {
  timeout: 5_000,
}, async () => {
  const [hook, mail] = [await receiver(), await mailServer()];
  ends.push(hook.close, mail.close);
  const webhooks = [{ name: "ops", url: hook.url, secret: SECRET, allowPrivate: true }];
  const { ledger, following } = await open({
    webhooks,
    mail: { smtp: mail.url, from: "Assay <assay@example.org>", to: ["desk@example.org"] },
    desk: "https://desk.example/",
  });
  await append(ledger, following, "鋰", HOSTILE);
  await until(() => hook.posts.length > 0 && mail.letters.length > 0);

  const [alert] = await ledger.watches.alerts();
  const [{ headers, body }] = hook.posts as [(typeof hook.posts)[0]];
  expect(headers["webhook-id"]).toBe(alert?.id);
  const signed = createHmac("sha256", "a key of our own").update(
    `${alert?.id}.${headers["webhook-timestamp"]}.${body}`,
  );
  expect(headers["webhook-signature"]).toBe(`v1,${signed.digest("base64")}`);
  const sent = JSON.parse(body) as { type: string; data: { url: string; facts: { article: { title: string } }[] } };
  expect(sent.type).toBe("alert.raised");
  expect(sent.data.facts[0]?.article.title).toBe(HOSTILE);
  expect(sent.data.url).toBe(`https://desk.example/watches?watch=${alert?.watch}`);

  const [{ to, text }] = mail.letters as [(typeof mail.letters)[0]];
  expect(to).toEqual(["desk@example.org"]);
  const head = text.slice(0, text.indexOf("\r\n\r\n"));
  const cited = "⟦1⟧";
  expect(text).toContain("=E2=9F=A61=E2=9F=A7");
  expect(head).not.toMatch(/^bcc:/im);
  expect(head).toContain(`Message-ID: <${alert?.id}@assay.invalid>`);
  await until(async () => (await ledger.watches.queue()).done === 2);

  const feed = toAtom(await alertsAfter(ledger, 0, 9), "https://desk.example/");
  const parsed = parseFeed(feed);
  expect(parsed.format).toBe("atom");
  const [entry] = (parsed.feed as { entries: { id: string; content: { value?: string } | string }[] }).entries;
  expect(entry?.id).toBe(`urn:assay:alert:${alert?.id}`);
  expect(JSON.stringify(entry)).toContain("<script>");
  expect(JSON.stringify(entry)).toContain(cited);
  const where = "自編社 · ≈2025-02";
  expect(JSON.stringify(entry)).toContain(where);
  const [{ place, sentence, printed }] = alert!.facts as [AlertFact];
  expect(sentence.slice(place!.start, place!.end)).toBe(printed);
  for (const raw of ["<script", "\u0007"]) expect(feed).not.toContain(raw);
});

test("a receiver that fails is tried again with the same id; one that wants no more is not", async () => {
  let hour = 0;
  const start = Date.now();
  const now = () => new Date(start + hour * 3_600_000).toISOString();
  const [hook, gone, led] = [
    await receiver((post) => (post < 3 ? 500 : 200)),
    await receiver(() => 410),
    await receiver(() => 302),
  ];
  ends.push(hook.close, gone.close, led.close);
  const toHook = (name: string, url: string) => ({ name, url, secret: "s", allowPrivate: true });
  const webhooks = [
    toHook("flaky", hook.url),
    toHook("gone", gone.url),
    toHook("led", led.url),
    { name: "private", url: hook.url, secret: "s" },
  ];
  const { ledger, following } = await open({ webhooks }, { now, chance: () => 1 });
  await append(ledger, following, "鋰");
  const settle = async (posts: number) => {
    await until(async () => {
      await following.settled();
      return hook.posts.length >= posts && (await ledger.watches.alerts())[0]?.sent[0]?.tries === posts;
    });
  };
  await settle(1);
  hour = 1;
  await settle(2);
  hour = 2;
  await settle(3);
  hour = 30;
  await until(async () => {
    await following.settled();
    return (await ledger.watches.queue()).waiting === 0;
  });
  expect(new Set(hook.posts.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(gone.posts).toHaveLength(1);
  expect(new Set(led.posts.map(({ headers }) => headers.host))).toEqual(new Set([new URL(led.url).host]));
  const sent = (await ledger.watches.alerts())[0]!.sent.map(({ out, state, detail }) => [out, state, detail]);
  expect(sent).toEqual([
    ["webhook:flaky", "done", undefined],
    ["webhook:gone", "failed", "410"],
    ["webhook:led", "failed", "302"],
    ["webhook:private", "failed", "input.refused-address private address"],
  ]);
});

test("two that follow one ledger record once and send once", async () => {
  const hook = await receiver();
  ends.push(hook.close);
  const outs = { webhooks: [{ name: "ops", url: hook.url, secret: SECRET, allowPrivate: true }] };
  const { ledger, following } = await open(outs);
  const other = await openLedger(ledger.file!);
  ends.push(() => other.close());
  const second = followWatches(other, { outs });
  ends.push(() => second.close());
  for (const subject of ["鋰", "銅", "鎳"]) await append(ledger, following, subject);
  await until(async () => {
    await second.settled();
    return (await ledger.watches.queue()).done === 3;
  });
  expect(hook.posts.map(({ headers }) => headers["webhook-id"]).sort()).toEqual(
    (await ledger.watches.alerts()).map(({ id }) => id).sort(),
  );
});

test("ways out can be tried without an alert", async () => {
  const [hook, mail] = [await receiver((post) => (post === 1 ? 200 : 500)), await mailServer()];
  ends.push(hook.close, mail.close);
  const outs: Outs = {
    webhooks: [{ name: "ops", url: hook.url, secret: SECRET, allowPrivate: true }],
    mail: { smtp: mail.url, from: "a@example.org", to: ["b@example.org"] },
  };
  expect(await probeOuts(outs)).toEqual([{ out: "webhook:ops" }, { out: "mail" }]);
  expect((await probeOuts(outs))[0]).toEqual({ out: "webhook:ops", failed: "500" });
  expect(mail.letters).toHaveLength(2);
});

test("a watch that names its ways, by its id or that of its offer, goes on no other", async () => {
  const [ops, press] = [await receiver(), await receiver()];
  ends.push(ops.close, press.close);
  const toHook = (name: string, url: string) => ({ name, url, secret: SECRET, allowPrivate: true });
  const webhooks = [toHook("ops", ops.url), toHook("press", press.url)];
  const ledger = await openLedger(folder.file());
  ends.push(() => ledger.close());
  const at = new Date().toISOString();
  const labelled = (name: string) => ({ ...WATCH, label: { zh: name, en: name } });
  const silent = { ...labelled("silent"), rule: { kind: "agree", origins: 2 } } as const;
  await ledger.watches.add(labelled("all"), at);
  await ledger.watches.add({ ...labelled("offer"), facts: { measure: "minerals." }, from: "minerals.any" }, at);
  const { id } = await ledger.watches.add({ ...labelled("own"), certainty: "possible" }, at);
  const none = await ledger.watches.add(silent, at);
  const watches = { "minerals.any": ["webhook:press"], [id]: ["webhook:ops"], [none.id]: [], gone: ["webhook:ops"] };
  const following = followWatches(ledger, { outs: { webhooks, watches } });
  ends.push(() => following.close());
  await append(ledger, following, "鋰");
  await until(async () => {
    await following.settled();
    return (await ledger.watches.queue()).done === 4;
  });
  const names = (posts: typeof ops.posts) =>
    posts.map(({ body }) => (JSON.parse(body) as { data: { label: { en: string } } }).data.label.en).sort();
  expect(names(ops.posts)).toEqual(["all", "own"]);
  expect(names(press.posts)).toEqual(["all", "offer"]);
});

test.each([
  ["a way that there is not", { m: ["webhook:other"] }, "watches.m"],
  ["a way that is no list", { m: "mail" }, "watches.m"],
  ["a list", [], "watches"],
])("ways of watches that cannot be meant are told: %s", (_, watches, detail) => {
  const path = join(folder.path, "outs.json");
  writeFileSync(path, JSON.stringify({ webhooks: [{ name: "ops", url: "https://a.example/", secret: "s" }], watches }));
  const read = () => readOuts({ ASSAY_OUTS: path });
  expect(read).toThrowError(
    expect.objectContaining({ problem: { code: "watch.bad-outs", at: { source: path }, detail } }),
  );
  writeFileSync(
    path,
    JSON.stringify({
      webhooks: [{ name: "ops", url: "https://a.example/", secret: "s" }],
      watches: { m: ["webhook:ops"] },
    }),
  );
  expect(read().watches).toEqual({ m: ["webhook:ops"] });
});
