import fc from "fast-check";
import { expect, test } from "vitest";
import { openRows } from "./lazy.ts";

test("rows are those of the whole list, whatever they hold and in whatever order they are asked for", () => {
  const row = fc.array(fc.oneof(fc.integer(), fc.string(), fc.constantFrom('\\"', "[", "]}", '"'), fc.object()));
  fc.assert(
    fc.property(fc.array(row), (written) => {
      const text = JSON.stringify([written, [["behind"]]]);
      const rows = JSON.parse(text)[0] as unknown[];
      const opened = openRows(text, 1);
      const last = rows.length - 1;
      if (last >= 0) expect(opened.at(last)).toEqual(rows[last]);
      expect(opened.count()).toBe(rows.length);
      expect(rows.map((_, n) => opened.at(n))).toEqual(rows);
      expect(() => opened.at(rows.length)).toThrow(RangeError);
    }),
  );
});
