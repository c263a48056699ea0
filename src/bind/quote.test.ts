import { expect, it } from "vitest";
import { findQuotes } from "./quote.ts";

const printed = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));

it("finds outer quotations with what they hold", () => {
  expect(printed("他說：「先看『甲』再說。」又說「好」。")).toEqual(["「先看『甲』再說。」", "「好」"]);
  expect(printed("「外「內」外」")).toEqual(["「外「內」外」"]);
});

it("leaves out what never closes, and goes on behind it", () => {
  expect(printed("「沒有關上")).toEqual([]);
  expect(printed(`「${"字".repeat(900)}「好」`)).toEqual(["「好」"]);
});
