import { expect, it } from "vitest";
import { collapse } from "./collapse.ts";

it.each([
  ["  a \n\t b  ", "a b"],
  ["銅價\n  上漲", "銅價上漲"],
  ["銅價 上漲", "銅價 上漲"],
  ["銅價\nup", "銅價 up"],
  ["上漲，\n並且", "上漲，並且"],
  ["a\u00a0b\u3000c", "a b c"],
  ["a\u200bb\u00adc", "abc"],
])("%j shows as %j", (text, shown) => {
  expect(collapse(text)).toBe(shown);
});
