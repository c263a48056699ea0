import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "#base";
import type { Block, Figure, Time } from "#model";
import { decodeBlocks, decodeMentions, encodeBlocks, encodeMentions } from "./codec.ts";

const span = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 500 })).map(([start, size]) => ({
  start,
  end: start + size,
}));
const amount = fc
  .tuple(
    fc.oneof(fc.bigInt(), fc.bigInt({ min: -(2n ** 53n) - 5n, max: 2n ** 53n + 5n })),
    fc.integer({ min: -64, max: 64 }),
  )
  .map(([digits, exponent]) => decimal(digits, exponent));
const kind = fc.constantFrom("printed" as const, "carried" as const, "assumed" as const);
const word = fc.string({ unit: "grapheme", maxLength: 12 });

const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    span,
    fc.record(
      {
        low: amount,
        high: amount,
        bound: fc.constantFrom(
          "=" as const,
          "about" as const,
          ">" as const,
          ">=" as const,
          "<" as const,
          "<=" as const,
        ),
        unit: word,
        rule: word,
        change: fc.constantFrom("up" as const, "down" as const, "to" as const),
        exact: fc.boolean(),
      },
      { requiredKeys: ["low", "high", "bound", "unit", "rule"], noNullPrototype: true },
    ),
    fc.constantFrom("range", "point", "only precision differs"),
    fc.nat(9),
  )
  .map(([at, rest, form, shift]) => ({
    ...at,
    ...rest,
    ...(form !== "range" && { high: decimal(rest.low.digits, rest.low.exponent + (form === "point" ? 0 : shift)) }),
  }));

const time: fc.Arbitrary<Time> = fc
  .tuple(
    span,
    fc.record({
      edtf: word,
      rule: word,
      evidence: fc.record({ year: kind, month: kind, day: kind }, { requiredKeys: [], noNullPrototype: true }),
    }),
  )
  .map(([at, rest]) => ({ ...at, ...rest }));

const block: fc.Arbitrary<Block> = fc
  .tuple(
    span,
    fc.constantFrom("title" as const, "heading" as const, "paragraph" as const, "item" as const, "cell" as const),
  )
  .map(([at, what]) => ({ ...at, kind: what }));

test("mentions come back as they went in, every digit and every absent field", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 8 }), fc.array(time, { maxLength: 4 }), (figures, times) => {
      expect(decodeMentions(encodeMentions(figures, times))).toStrictEqual({ figures, times });
    }),
  );
});

test("blocks come back as they went in, in whatever order", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      expect(decodeBlocks(encodeBlocks(blocks))).toStrictEqual(blocks);
    }),
  );
});
