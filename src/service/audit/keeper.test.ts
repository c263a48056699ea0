import { expect, test } from "vitest";
import { makeKeeper } from "./keeper.ts";

test("asks once for each key, together for those asked together, and forgets the oldest", async () => {
  const asked: string[] = [];
  const keeper = makeKeeper(2, async (keys) => {
    asked.push(keys.join(" "));
    return keys.map((key) => key.toUpperCase());
  });
  expect(await keeper(["a", "b", "a"])).toEqual(["A", "B", "A"]);
  expect(await keeper(["b", "c"])).toEqual(["B", "C"]);
  expect(await keeper([])).toEqual([]);
  expect(await keeper(["b", "c", "a"])).toEqual(["B", "C", "A"]);
  expect(asked).toEqual(["a b", "c", "a"]);
});
