/** Alerts as CAP 1.2: in the order of its schema, in both languages, whatever is printed. */
import { DOMParser } from "linkedom";
import { afterEach, expect, test } from "vitest";
import { type Ledger, openMemoryLedger } from "#ledger";
import type { Article, Fact, Watch } from "#model";
import { findCap, followWatches } from "#service";
import { makeClaimed } from "#test/contract/claimed.ts";
import { RUN } from "#test/contract/reading.ts";

const DESK = "https://desk.example/";
const HOSTILE = `鋰礦</event><script a="1">&amp; ]]> 'x'\r\n\u0007`;
const LABEL = { zh: "庫存 <分級> & 其他", en: "stock <levels> & more" };
const TIERS: Watch = {
  label: LABEL,
  facts: { measure: "minerals.inventory" },
  rule: {
    kind: "tiers",
    side: "above",
    unit: "t",
    hold: 0,
    tiers: [
      { name: { zh: "預警", en: "advisory" }, value: "100" },
      { name: { zh: "警戒", en: "alert" }, value: "200" },
    ],
  },
};

/** Elements in the order of the schema of CAP 1.2. */
const ALERT =
  "identifier sender sent status msgType source scope restriction addresses code note references incidents info";
const INFO =
  "language category event responseType urgency severity certainty audience eventCode effective onset expires senderName headline description instruction web contact parameter resource area";

const hour = (n: number) => new Date(Date.UTC(2025, 0, 1, n)).toISOString();
let open: Ledger | undefined;
afterEach(() => open?.close());

/** A ledger in which inventories were told hour by hour, with a watch. */
async function told(watch: Watch, values: readonly number[], title = "港口簡報", source = "自編社"): Promise<Ledger> {
  const ledger = openMemoryLedger();
  open = ledger;
  await ledger.watches.add(watch, hour(0));
  for (const [n, value] of values.entries()) await tell(ledger, n + 1, value, title, source);
  await follow(ledger, values.length + 1);
  return ledger;
}

async function tell(ledger: Ledger, n: number, value: number, title: string, source: string): Promise<void> {
  const period = `2025-01-${String(n).padStart(2, "0")}`;
  const url = `https://example.org/?a=${n}&b=2`;
  await append(
    ledger,
    n,
    `${"零甲乙丙丁"[n]}日鋰的庫存為${value}公噸。`,
    { title, source, url, published: period },
    period,
  );
}

/** Appends an article that tells one inventory. */
async function append(ledger: Ledger, n: number, text: string, more: Partial<Article>, period: string): Promise<void> {
  const reading = makeClaimed(text, { claims: [{ subject: "鋰", measure: "minerals.inventory", period }] }, more);
  const facts = reading.facts.map(({ change: _, ...fact }) => {
    const low = { ...fact.low, exponent: 0 };
    return { ...fact, low, high: low };
  });
  const figures = reading.figures.map(({ change: _, ...figure }, at) => ({ ...figure, ...pick(facts[at]!) }));
  await ledger.append([{ ...reading, figures, facts }], RUN, hour(n));
}

const pick = ({ low, high }: Pick<Fact, "low" | "high">) => ({ low, high });

async function follow(ledger: Ledger, n: number): Promise<void> {
  const errors: unknown[] = [];
  const following = followWatches(ledger, { now: () => hour(n), look: 1e9, onError: (error) => errors.push(error) });
  await following.settled();
  await following.close();
  expect(errors).toEqual([]);
}

/** Every alert as CAP, the first first, read back. */
async function messages(ledger: Ledger): Promise<readonly Element[]> {
  const alerts = await ledger.watches.alerts({ after: 0 });
  const texts = await Promise.all(alerts.map(({ id }) => findCap(ledger, id, DESK)));
  return texts.map(readXml);
}

/** The root of an XML text. */
function readXml(text: string | undefined): Element {
  const document = new DOMParser().parseFromString(text ?? "", "text/xml") as unknown as Document;
  return document.documentElement;
}

const children = (of: Element): readonly Element[] => [...of.children];
const textOf = (of: Element, name: string) => children(of).find(({ tagName }) => tagName === name)?.textContent;
const infos = (of: Element) => children(of).filter(({ tagName }) => tagName === "info");
const parameters = (info: Element) =>
  Object.fromEntries(
    children(info)
      .filter(({ tagName }) => tagName === "parameter")
      .map((each) => [textOf(each, "valueName"), textOf(each, "value")]),
  );

function expectOrder(of: Element, names: string): void {
  const places = children(of).map(({ tagName }) => names.split(" ").indexOf(tagName));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBe(0);
}

test("a level that is reached, rises and is over is an alert, its update and its cancellation", async () => {
  const ledger = await told(TIERS, [120, 250, 50]);
  const [first, second, third] = (await messages(ledger)) as [Element, Element, Element];
  const ids = (await ledger.watches.alerts({ after: 0 })).map(({ id }) => `assay-${id}`);
  for (const [place, message] of [first, second, third].entries()) {
    expect(message.getAttribute("xmlns")).toBe("urn:oasis:names:tc:emergency:cap:1.2");
    expectOrder(message, ALERT);
    for (const info of infos(message)) expectOrder(info, INFO);
    expect(["identifier", "sender", "status", "scope"].map((name) => textOf(message, name))).toEqual([
      ids[place],
      "assay@desk.example",
      "Actual",
      "Public",
    ]);
  }
  const head = (of: Element) => ["sent", "msgType", "references"].map((name) => textOf(of, name));
  expect([head(first), head(second), head(third)]).toEqual([
    ["2025-01-01T01:00:00-00:00", "Alert", undefined],
    ["2025-01-01T02:00:00-00:00", "Update", `assay@desk.example,${ids[0]},2025-01-01T01:00:00-00:00`],
    ["2025-01-01T03:00:00-00:00", "Cancel", `assay@desk.example,${ids[1]},2025-01-01T02:00:00-00:00`],
  ]);
  const [zh, en] = infos(second) as [Element, Element];
  const said = (info: Element) =>
    ["language", "category", "event", "urgency", "severity", "certainty", "web"].map((name) => textOf(info, name));
  const web = `${DESK}watches?watch=${(await ledger.watches.list())[0]!.id}`;
  expect(said(zh)).toEqual(["zh-TW", "Other", LABEL.zh, "Unknown", "Unknown", "Observed", web]);
  expect(said(en)).toEqual(["en-US", "Other", LABEL.en, "Unknown", "Unknown", "Observed", web]);
  expect(textOf(zh, "headline")).toMatch(/^升到警戒（原為預警）：鋰/);
  expect(textOf(en, "headline")).toMatch(/^raised to alert from advisory: 鋰/);
  expect(textOf(en, "description")).toContain("\n「乙日鋰的庫存為⟦250⟧公噸。」");
  expect(parameters(en)).toMatchObject({
    ...{ kind: "raised", level: "alert", "level-before": "advisory", "level-rank": "2", "level-count": "2" },
    ...{ "subject-1": "鋰", "measure-1": "minerals.inventory", "stance-1": "reported" },
    ...{ "source-1": "自編社", "url-1": "https://example.org/?a=2&b=2" },
  });
  expect(infos(third).map((info) => textOf(info, "urgency"))).toEqual(["Past", "Past"]);
});

test("a level goes on from the one that stood, not from one of the same name that was over before", async () => {
  const ledger = await told(TIERS, [120, 50, 130, 250]);
  const all = await messages(ledger);
  const ids = all.map((message) => textOf(message, "identifier"));
  expect(all.map((message) => textOf(message, "msgType"))).toEqual(["Alert", "Cancel", "Alert", "Update"]);
  expect(textOf(all[3]!, "references")).toBe(`assay@desk.example,${ids[2]},2025-01-01T03:00:00-00:00`);
});

test("what the words only allow is possible, and of a conflict nothing is certain", async () => {
  const crossed: Watch = {
    ...TIERS,
    rule: { kind: "crosses", side: "above", value: "100", unit: "t" },
    certainty: "possible",
  };
  const [possible] = (await messages(await told(crossed, [90, 120]))) as [Element];
  expect(textOf(infos(possible)[0]!, "certainty")).toBe("Possible");
  await open?.close();
  const ledger = await told({ ...TIERS, rule: { kind: "silent", days: 1 } }, [90]);
  await follow(ledger, 60);
  const [silent] = (await messages(ledger)) as [Element];
  expect([textOf(silent, "msgType"), textOf(infos(silent)[0]!, "certainty")]).toEqual(["Alert", "Unknown"]);
});

test("another origin that confirms is an update of what it confirms", async () => {
  const ledger = await told({ ...TIERS, rule: { kind: "new" } }, []);
  for (const [n, source] of ["甲報", "乙報"].entries()) {
    const text = n === 0 ? "鋰的庫存為1200公噸。" : "據港口的清點，鋰這個月的存量有1200公噸，較市場預期高。";
    await append(ledger, n + 1, text, { title: "簡報", source, published: "2025-02-01" }, "2025-01");
  }
  await follow(ledger, 4);
  const [first, second] = (await messages(ledger)) as [Element, Element];
  expect(textOf(second, "msgType")).toBe("Update");
  expect(textOf(second, "references")?.split(",")[1]).toBe(textOf(first, "identifier"));
});

test("hostile words stay words: every text comes back as it was printed, but for what XML has no place for", async () => {
  const ledger = await told({ ...TIERS, rule: { kind: "new" } }, [120], HOSTILE, "社,<a&b> c");
  const { id } = (await ledger.watches.alerts({ after: 0 }))[0]!;
  const text = (await findCap(ledger, id, "http://a,b&c.example:8080/"))!;
  expect(text).not.toMatch(/\n|\p{Cc}|<script|&(?!amp;|lt;|gt;|quot;|#\d+;)/u);
  const [message] = (await messages(ledger)) as [Element];
  for (const info of infos(message)) {
    expect(parameters(info)["title-1"]).toBe(HOSTILE.replace("\u0007", "\ufffd"));
    expect(parameters(info)["source-1"]).toBe("社,<a&b> c");
  }
  for (const name of ["identifier", "sender"])
    expect(new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1]).toMatch(/^[^\s,&<]+$/);
  expect(await findCap(ledger, "0000000000000000")).toBeUndefined();
});
