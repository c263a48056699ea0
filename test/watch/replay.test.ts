/** What is told live, with restarts and other pieces in between, is what a replay tells, alert for alert. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { openMemoryLedger } from "#ledger";
import { followWatches, tryWatch } from "#service";
import { anyStep, instantAt, live, type Made, type Step, WATCHES } from "./stream.ts";

const LATER = 24 * 400;
const article = (value: number, more: Partial<Extract<Step, { readonly kind: "article" }>> = {}) => {
  return {
    kind: "article",
    hours: 0,
    value,
    measure: 0,
    subject: 0,
    source: 0,
    day: 2,
    isCopy: false,
    ...more,
  } as const;
};
const withdraw = { kind: "judge", hours: 0, which: 0, isWrong: false } as const;
const LOOKS = Array.from({ length: 24 }, () => "look" as const);
/** A figure that its outlet revises; a level that is released before something is judged, and looked at again. */
const EXAMPLES: [Step[], ("look" | "wait" | "restart")[], number][] = [
  [[article(60, { measure: 1 }), article(140, { measure: 1, hours: 5 }), withdraw, withdraw], LOOKS, 1],
  [
    [article(90), article(60, { day: 3 }), withdraw, withdraw, withdraw, article(60, { day: 1 }), withdraw],
    ["look", "look", "wait", ...LOOKS.slice(3)],
    1,
  ],
];

test("replay equals live, alert for alert, with restarts at any point", async () => {
  let raised = 0;
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 4, maxLength: 24 }),
      fc.array(fc.constantFrom("look", "wait", "restart"), { minLength: 24, maxLength: 24 }),
      fc.constantFrom(1, 3, 1e9),
      async (steps, between, writeAfter) => {
        const ledger = openMemoryLedger();
        let hour = 1;
        const now = () => instantAt(hour);
        const open = () =>
          followWatches(ledger, { now, look: 1e9, writeAfter, onError: (error) => void errors.push(error) });
        const errors: unknown[] = [];
        const added = await Promise.all(WATCHES.map((watch) => ledger.watches.add(watch, instantAt(0))));
        let following = open();
        const made: Made[] = [];
        for (const [at, step] of steps.entries()) {
          hour = await live(ledger, step, hour, made);
          if (between[at] === "look") await following.settled();
          if (between[at] === "restart") {
            await following.close();
            following = open();
            await following.settled();
          }
          if (between[at] === "wait") {
            await following.settled();
            hour += 50;
            await following.settled();
          }
        }
        await following.settled();
        hour += LATER;
        await following.settled();
        await following.close();
        expect(errors).toEqual([]);
        const told = await ledger.watches.alerts({ after: 0 });
        raised += told.length;
        for (const { kind } of told) kinds.add(kind);
        for (const { id, ...watch } of added) {
          const trial = await tryWatch(ledger, watch, 800, now);
          const before = trial.alerts.toReversed();
          const own = told.filter((alert) => alert.watch === id);
          expect(before.map(plain)).toEqual(own.map(plain));
          expect(before.map(({ copies }) => copies)).toEqual(own.map(({ copies }) => copies.length));
          expect(trial.fired).toBe(before.length);
        }
      },
    ),
    { numRuns: 60, examples: EXAMPLES },
  );
  expect(raised).toBeGreaterThan(100);
  expect([...kinds].sort()).toEqual([
    "agreed",
    "changed",
    "conflict",
    "crossed",
    "new",
    "raised",
    "released",
    "revised",
    "silent",
  ]);
});

function plain({
  id,
  kind,
  at,
  sequence,
  facts,
  detail,
}: {
  id: string;
  kind: string;
  at: string;
  sequence: number;
  facts: readonly { id: string }[];
  detail: object;
}) {
  return [id, kind, at, sequence, ...facts.map((fact) => fact.id), JSON.stringify(detail)].join(" ");
}

test("a watch that is added or removed while others run is told as if it were alone", async () => {
  let raised = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 8, maxLength: 24 }),
      fc.array(fc.constantFrom("look", "wait", "restart", "add", "add", "remove"), { minLength: 24, maxLength: 24 }),
      fc.constantFrom(1, 3, 1e9),
      async (steps, between, writeAfter) => {
        const ledger = openMemoryLedger();
        let hour = 1;
        const now = () => instantAt(hour);
        const errors: unknown[] = [];
        const open = () =>
          followWatches(ledger, { now, look: 1e9, writeAfter, onError: (error) => void errors.push(error) });
        const rest = [...WATCHES];
        await ledger.watches.add(rest.shift()!, instantAt(0));
        let following = open();
        const made: Made[] = [];
        for (const [at, step] of steps.entries()) {
          hour = await live(ledger, step, hour, made);
          const next = between[at];
          if (next === "add" && rest.length > 0) await ledger.watches.add(rest.shift()!, instantAt(hour));
          if (next === "remove") {
            await following.settled(); // until a look has told everything before it
            const standing = (await ledger.watches.list()).find(({ removedAt }) => removedAt === undefined);
            if (standing !== undefined) await ledger.watches.remove(standing.id, instantAt(hour));
          }
          if (next === "restart") {
            await following.close();
            following = open();
          }
          if (next === "wait") hour += 50;
          await following.settled();
        }
        hour += LATER;
        await following.settled();
        await following.close();
        expect(errors).toEqual([]);
        const told = await ledger.watches.alerts({ after: 0 });
        raised += told.length;
        for (const { id, ...watch } of await ledger.watches.list()) {
          const own = told.filter((alert) => alert.watch === id);
          expect((await tryWatch(ledger, watch, 800, now)).alerts.toReversed().map(plain)).toEqual(own.map(plain));
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(raised).toBeGreaterThan(50);
});
