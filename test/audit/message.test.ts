import { expect, test } from "vitest";
import type { CheckId, SlipKind, Verdict } from "#audit";
import { describeFinding, LANGS } from "#message";
import { VERDICTS } from "#service";

/** Typed by the audit, so that a new check without a sentence does not compile. */
const CHECKS: Readonly<Record<CheckId, true>> = {
  restated: true,
  parts: true,
  counted: true,
  change: true,
  direction: true,
  difference: true,
  share: true,
  conversion: true,
  rank: true,
  order: true,
  date: true,
  units: true,
  identity: true,
  reports: true,
};
const SLIPS: Readonly<Record<SlipKind, true>> = {
  "power-of-ten": true,
  "scale-word": true,
  "percent-points": true,
  currency: true,
  unit: true,
  "swapped-digits": true,
  digit: true,
  sign: true,
};
const terms = ["75億", "20億", "50億"].map((text) => ({ role: "part", text }));
const every = Object.keys(CHECKS).flatMap((check) => VERDICTS.map((verdict) => [check, verdict] as const));

test.each(every)("%s %s has a sentence in both languages that quotes its figures", (check, verdict: Verdict) => {
  const [chinese, english] = LANGS.map((lang) => describeFinding({ check, verdict, by: ["period"], terms }, lang));
  for (const { text } of terms) expect(chinese).toContain(`「${text}」`);
  expect(chinese).toMatch(/。$/);
  expect(english!.replaceAll(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}|\{/u);
  expect(english).toMatch(/\.$/);
});

test("a failure says what was to be expected, why, and the slip", () => {
  const finding = {
    check: "parts",
    verdict: "fails",
    by: [],
    terms: [{ role: "whole", text: "85萬" }, ...terms.slice(1)],
    implied: { text: "[69.5, 70.5]" },
    slip: { kind: "scale-word", text: "85萬", instead: "85億" },
  };
  expect(describeFinding(finding, "zh-TW", { zh: "部分之和等於總數。", en: "Parts make the whole." })).toBe(
    "「85萬」應是「20億」、「50億」之和，但印出的數字不符：算出來應是 [69.5, 70.5]。部分之和等於總數。可能把「億」寫成「萬」：85萬 → 85億。",
  );
  expect(describeFinding(finding, "en")).toMatch(
    /: \[69\.5, 70\.5\] was to be expected\. Perhaps “萬” for “億”: 85萬 → 85億\.$/,
  );
});

test("a change is told from before to after", () => {
  const roles = [
    ["change", "2.5%"],
    ["before", "8萬噸"],
    ["after", "10萬噸"],
  ].map(([role, text]) => ({ role: role!, text: text! }));
  const finding = { check: "change", verdict: "fails", by: [], terms: roles };
  expect(describeFinding(finding, "zh-TW")).toBe("從「8萬噸」到「10萬噸」，增減應是「2.5%」，但印出的數字不符。");
  expect(describeFinding(finding, "en")).toMatch(/^From “8萬噸” to “10萬噸” the change is to be “2\.5%”, but/);
});

test.each(Object.keys(SLIPS))("the slip %s is named in both languages", (kind) => {
  const slip = { kind, text: "12%", instead: "21%" };
  const [chinese, english] = LANGS.map((lang) =>
    describeFinding({ check: "parts", verdict: "fails", by: [], terms, slip }, lang),
  );
  expect(chinese).toMatch(/可能[^：]+：12% → 21%。$/);
  expect(english).toMatch(/Perhaps [^:]+: 12% → 21%\.$/);
});
