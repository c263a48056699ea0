import { beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "#ledger";
import type { Judgement } from "#model";
import { makeClaimed } from "./claimed.ts";
import { AT, collect, NEWER, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

const A = makeClaimed("11，12", { taught: [["org", "力拓", "Rio"]] });
const [first, second] = A.facts.map(({ id }) => id) as [string, string];

export function describeJudgements(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
    await ledger.append([A], RUN, AT);
  });
  const judged = async (asOf?: number) =>
    (await collect(ledger.facts(asOf === undefined ? {} : { asOf }))).map((fact) => fact.judged);

  describe("judgements", () => {
    test("stand beside the facts, the last one of a thing, until they are withdrawn", async () => {
      expect(await judged()).toEqual([undefined, undefined]);
      expect(await ledger.judge({ about: [first], verdict: "wrong", by: "甲", note: "錯行" }, AT)).toEqual({
        sequence: 2,
      });
      expect(await judged()).toEqual(["wrong", undefined]);
      await ledger.judge({ about: [first], verdict: "right" }, AT);
      await ledger.judge({ about: [second], verdict: "wrong" }, AT);
      expect(await judged()).toEqual(["right", "wrong"]);
      await ledger.judge({ about: [first], verdict: "withdraw" }, AT);
      expect(await judged()).toEqual([undefined, "wrong"]);
      expect([await judged(1), await judged(2), await judged(3)]).toEqual([
        [undefined, undefined],
        ["wrong", undefined],
        ["right", undefined],
      ]);
      expect(await ledger.counts()).toMatchObject({ sequence: 5, articles: 1 });
    });

    test("are all kept, with who, when and why", async () => {
      await ledger.judge({ about: [first], verdict: "wrong", by: "甲", note: "錯行" }, "2025-11-05T01:00:00Z");
      await ledger.judge({ about: [second, first], verdict: "same" }, "2025-11-06T01:00:00Z");
      await ledger.judge({ about: [first, second], verdict: "withdraw" }, "2025-11-06T02:00:00Z");
      const all = await collect(ledger.judgements());
      expect(all).toEqual([
        { about: [first], verdict: "wrong", by: "甲", note: "錯行", sequence: 2, at: "2025-11-05T01:00:00.000Z" },
        { about: [second, first], verdict: "same", sequence: 3, at: "2025-11-06T01:00:00.000Z" },
        { about: [first, second], verdict: "withdraw", sequence: 4, at: "2025-11-06T02:00:00.000Z" },
      ]);
      expect(await collect(ledger.judgements({ about: second }))).toEqual(all.slice(1));
      expect(await collect(ledger.judgements({ after: 2, about: first }))).toEqual(all.slice(1));
      const changes = await collect(ledger.changes(1));
      expect(changes).toEqual(
        all.map((judgement) => ({ cause: "judged", sequence: judgement.sequence, at: judgement.at, judgement })),
      );
    });

    test("stay with a fact that a newer run reads again", async () => {
      await ledger.judge({ about: [first], verdict: "right" }, AT);
      await ledger.append([makeClaimed("11，12", {})], NEWER, AT);
      expect(await judged()).toEqual(["right", undefined]);
    });

    test.each<readonly [string, Judgement, object]>([
      ["an unknown fact", { about: ["0-0"], verdict: "right" }, { problem: { code: "usage.unknown-fact" } }],
      ["a fact of no article", { about: [`${first}9`], verdict: "wrong" }, { problem: { code: "usage.unknown-fact" } }],
      [
        "one unknown of two",
        { about: [first, "x"], verdict: "same" },
        { problem: { code: "usage.unknown-fact", at: { source: "x" } } },
      ],
      [
        "an unknown proposal",
        { about: ["0".repeat(16)], verdict: "accept" },
        { problem: { code: "usage.unknown-proposal" } },
      ],
      [
        "a proposal to withdraw",
        { about: ["f".repeat(16)], verdict: "withdraw" },
        { problem: { code: "usage.unknown-proposal" } },
      ],
      ["two where one is meant", { about: [first, second], verdict: "right" }, { message: /about 2 things/ }],
      ["one where two are meant", { about: [first], verdict: "same" }, { message: /about 1 things/ }],
      ["one twice", { about: [first, first], verdict: "same" }, { message: /about 2 things/ }],
    ])("about %s are refused", async (_name, judgement, error) => {
      await expect(ledger.judge(judgement, AT)).rejects.toMatchObject(
        "message" in error ? { message: expect.stringMatching(error.message as RegExp) } : error,
      );
      expect(await ledger.counts()).toMatchObject({ sequence: 1 });
    });
  });
}
