import type { Lang } from "#message";
import type { Label, Stance, Watch, WatchRule } from "#model";
import { badArgument } from "./argument.ts";

/** What `assay watch add` and `try` are told. */
export interface RuleOptions {
  readonly measure?: string;
  readonly subject?: string;
  readonly source?: string;
  readonly stance?: readonly Stance[];
  readonly where?: readonly string[];
  readonly above?: string;
  readonly below?: string;
  readonly changes?: string;
  readonly unit?: string;
  readonly new?: true;
  readonly conflict?: true;
  readonly revised?: true;
  readonly agree?: number;
  readonly silent?: number;
  readonly tiers?: string;
  readonly hold?: number;
  readonly possible?: true;
  readonly name?: string;
}

const RULES = ["above", "below", "changes", "new", "conflict", "revised", "agree", "silent", "tiers"] as const;

/**
 * The watch that options describe; one rule must be given. `units` are those of the measure: the only one
 * need not be given.
 */
export function toWatch(
  options: RuleOptions & { readonly measure: string },
  units: readonly string[],
  lang: Lang,
): Watch {
  const { measure, subject, source, stance, where = [], possible, name } = options;
  const given = RULES.filter((rule) => options[rule] !== undefined);
  const allowed = RULES.map((rule) => `--${rule}`).join(" ");
  if (given.length !== 1) throw badArgument("watch", "not-one-of", lang, given.join(" ") || "-", allowed);
  const text =
    name ?? [subject, measure, `${given[0]} ${options[given[0]!] === true ? "" : options[given[0]!]}`].join(" ");
  const label: Label = { zh: text.trim(), en: text.trim() };
  const facts = {
    measure,
    ...(subject !== undefined && { subject }),
    ...(source !== undefined && { source }),
    ...(stance !== undefined && { stance }),
    ...(where.length > 0 && { where: toWhere(where, lang) }),
  };
  return { label, facts, rule: toRule(options, units, lang), ...(possible === true && { certainty: "possible" }) };
}

function toRule(options: RuleOptions, units: readonly string[], lang: Lang): WatchRule {
  const { above, below, changes, agree, silent, tiers, hold = 0 } = options;
  const unit = () => {
    const [only, ...others] = units;
    const unit = options.unit ?? (others.length === 0 && only !== "money" ? only : undefined);
    if (unit !== undefined) return unit;
    const told = units.map((each) => (each === "money" ? "USD, TWD, …" : each)).join(", ");
    throw badArgument("watch", "missing-argument", lang, told === "" ? "--unit" : `--unit (${told})`);
  };
  if (above !== undefined) return { kind: "crosses", side: "above", value: above, unit: unit() };
  if (below !== undefined) return { kind: "crosses", side: "below", value: below, unit: unit() };
  if (changes !== undefined) {
    const isPercent = changes.endsWith("%");
    return { kind: "changes", by: isPercent ? changes.slice(0, -1) : changes, unit: isPercent ? "%" : unit() };
  }
  if (agree !== undefined) return { kind: "agree", origins: agree };
  if (silent !== undefined) return { kind: "silent", days: silent };
  if (tiers !== undefined) return toTiers(tiers, unit(), hold, lang);
  return { kind: options.new === true ? "new" : options.conflict === true ? "conflict" : "revised" };
}

/** `預警=80:60,警戒=200:150`: name, value, and the value at which it is left. */
function toTiers(text: string, unit: string, hold: number, lang: Lang): WatchRule {
  const tiers = text.split(",").map((part) => {
    const [, name, value, release] = /^([^=]+)=([^:]+)(?::(.+))?$/.exec(part.trim()) ?? [];
    if (name === undefined || value === undefined)
      throw badArgument("--tiers", "not-one-of", lang, part, "NAME=VALUE[:RELEASE],…");
    return { name: { zh: name, en: name }, value, ...(release !== undefined && { release }) };
  });
  const [first, last] = [Number(tiers[0]?.value), Number(tiers.at(-1)?.value)];
  return { kind: "tiers", side: last < first ? "below" : "above", unit, tiers, hold };
}

function toWhere(pairs: readonly string[], lang: Lang): Readonly<Record<string, readonly string[]>> {
  const where: Record<string, string[]> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) throw badArgument("--where", "not-one-of", lang, pair, "QUALIFIER=VALUE");
    const name = pair.slice(0, at);
    where[name] = [...(where[name] ?? []), pair.slice(at + 1)];
  }
  return where;
}
