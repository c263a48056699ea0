import { type Lang, lang } from "#web/state/lang.ts";
import { RULES } from "./rule-words.ts";

const BY_RULE = new Map<string, Readonly<Record<Lang, string>>>(RULES.map(([rule, zh, en]) => [rule, { zh, en }]));

/** A rule in words; one that has none is shown by its name. */
export function describeRule(rule: string): string {
  return BY_RULE.get(rule)?.[lang.value] ?? rule;
}
