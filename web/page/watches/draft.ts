import type { Label, Watch, WatchRule } from "#model";

/** A level as it is typed. */
export interface TierDraft {
  readonly name: string;
  readonly value: string;
  readonly release: string;
}

/** A watch as it is typed: every field as text, whatever rule is chosen. */
export interface Draft {
  readonly name: string;
  readonly kind: WatchRule["kind"];
  readonly measure: string;
  readonly subject: string;
  readonly source: string;
  readonly plans: boolean;
  readonly side: "above" | "below";
  readonly way: "up" | "down" | "";
  readonly value: string;
  readonly by: string;
  readonly unit: string;
  readonly origins: string;
  readonly silent: string;
  readonly hold: string;
  readonly tiers: readonly TierDraft[];
  readonly possible: boolean;
  readonly days: string;
}

/** The usual levels, the mildest first. */
const USUAL: readonly Label[] = [
  { zh: "預警", en: "advisory" },
  { zh: "警戒", en: "alert" },
  { zh: "行動", en: "action" },
];

export const TIERS_MAX = 9;

export function emptyTier(place: number, lang: keyof Label): TierDraft {
  return { name: USUAL[place]?.[lang] ?? "", value: "", release: "" };
}

export function emptyDraft(lang: keyof Label): Draft {
  return {
    name: "",
    kind: "crosses",
    measure: "",
    subject: "",
    source: "",
    plans: false,
    side: "above",
    way: "",
    value: "",
    by: "",
    unit: "",
    origins: "2",
    silent: "30",
    hold: "1440",
    tiers: [0, 1, 2].map((place) => emptyTier(place, lang)),
    possible: false,
    days: "90",
  };
}

/** Rules that compare no values, so that they may look at a whole domain. */
export const WIDE: ReadonlySet<WatchRule["kind"]> = new Set(["new", "conflict", "revised", "agree", "silent"]);
/** Rules whose thresholds words may reach or not. */
export const VALUED: ReadonlySet<WatchRule["kind"]> = new Set(["crosses", "changes", "tiers"]);

/** The watch that a draft means; the API says what is wrong with it, and where. */
export function toWatch(draft: Draft): Watch {
  const { name, kind, measure, subject, source, plans, possible } = draft;
  return {
    label: toLabel(name),
    facts: {
      measure,
      ...(subject.trim() !== "" && { subject: subject.trim() }),
      ...(source !== "" && { source }),
      ...(plans && { stance: ["reported", "estimated", "forecast", "plan"] }),
    },
    rule: toRule(draft),
    ...(possible && VALUED.has(kind) && { certainty: "possible" }),
  };
}

function toRule({ kind, side, way, value, by, unit, origins, silent, hold, tiers }: Draft): WatchRule {
  const told = unit.trim();
  switch (kind) {
    case "crosses":
      return { kind, side, value: toDecimal(value), unit: told };
    case "changes":
      return { kind, by: toDecimal(by), unit: told, ...(way !== "" && { side: way }) };
    case "agree":
      return { kind, origins: toCount(origins) };
    case "silent":
      return { kind, days: toCount(silent) };
    case "tiers":
      return {
        kind,
        side,
        unit: told,
        hold: toCount(hold),
        tiers: tiers.map((tier) => ({
          name: toLabel(tier.name),
          value: toDecimal(tier.value),
          ...(tier.release.trim() !== "" && { release: toDecimal(tier.release) }),
        })),
      };
    default:
      return { kind };
  }
}

/** One name serves both languages, but for the usual ones. */
export function toLabel(name: string): Label {
  const own = name.trim();
  return USUAL.find(({ zh, en }) => zh === own || en === own) ?? { zh: own, en: own };
}

/** What is typed with separators, as a decimal. */
function toDecimal(typed: string): string {
  return typed.replaceAll(/[\s,，]/g, "").replace(/^[−－]/, "-");
}

/** What is no whole number becomes one that the API refuses. */
export function toCount(typed: string): number {
  return /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : -1;
}

export type WrongField =
  | "label"
  | "measure"
  | "subject"
  | "source"
  | "unit"
  | "value"
  | "by"
  | "origins"
  | "silent"
  | "hold"
  | "tiers"
  | "days";

const PLACES: readonly (readonly [part: string, field: WrongField])[] = [
  ["label", "label"],
  ["facts.measure", "measure"],
  ["facts.subject", "subject"],
  ["facts.source", "source"],
  ["rule.unit", "unit"],
  ["rule.value", "value"],
  ["rule.by", "by"],
  ["rule.origins", "origins"],
  ["rule.days", "silent"],
  ["rule.hold", "hold"],
  ["rule.tiers", "tiers"],
];

/** The field that the place of a fault means. */
export function toField(at: string | undefined): WrongField | undefined {
  if (at === "json.days") return "days";
  const place = at?.replace(/^json\.(?:watch\.)?/, "");
  return PLACES.find(([part]) => place?.startsWith(part))?.[1];
}
