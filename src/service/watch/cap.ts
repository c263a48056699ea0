import { citeArticle, markFigure, toCitedDate } from "#message";
import type { AlertFact, Label, Watch } from "#model";
import { toAlertLink } from "./link.ts";
import type { AlertRecord } from "./record.ts";
import { escapeXml } from "./xml.ts";

/** What a CAP message says beside its alert. */
export interface CapContext {
  /** The watch that raised it; certainty and levels are told by it alone. */
  readonly watch?: Watch;
  /** Alerts that it goes on from, as `findEarlier` gives them. */
  readonly earlier?: readonly Pick<AlertRecord, "id" | "at">[];
  /** The address of the desk, for its link and for who sends it. */
  readonly desk?: string;
}

/** Figures of an alert that are told; as letters have them. */
const FACTS_MAX = 6;
/** What a pager shows of a headline, by the standard. */
const HEADLINE_MAX = 160;
const NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";
const LANGUAGES = [
  ["zh-TW", "zh"],
  ["en-US", "en"],
] as const;

/**
 * An alert as a message of the Common Alerting Protocol 1.2 (OASIS), elements in the order of its schema, on one line. How
 * grave and how urgent it is no rule tells, so both are Unknown; a level that is over is Past.
 */
export function toCap(alert: AlertRecord, { watch, earlier = [], desk }: CapContext = {}): string {
  const sender = toSender(desk);
  const references = earlier.map(({ id, at }) => [sender, toIdentifier(id), toCapTime(at)].join(","));
  const isOver = alert.kind === "released" && alert.detail.tier === undefined;
  const parts = [
    element("identifier", toIdentifier(alert.id)),
    element("sender", sender),
    element("sent", toCapTime(alert.at)),
    element("status", "Actual"),
    element("msgType", references.length === 0 ? "Alert" : isOver ? "Cancel" : "Update"),
    element("scope", "Public"),
    ...(references.length === 0 ? [] : [element("references", references.join(" "))]),
    ...LANGUAGES.map(([language, key]) => {
      const about = {
        language,
        key,
        isOver,
        ...(watch !== undefined && { watch }),
        ...(desk !== undefined && { desk }),
      };
      return toInfo(alert, about);
    }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><alert xmlns="${NAMESPACE}">${parts.join("")}</alert>`;
}

interface InfoContext extends Pick<CapContext, "watch" | "desk"> {
  readonly language: string;
  readonly key: keyof Label;
  readonly isOver: boolean;
}

function toInfo(alert: AlertRecord, { language, key, isOver, watch, desk }: InfoContext): string {
  const { label, sentence, facts } = alert;
  const described = [sentence[key], "", ...facts.slice(0, FACTS_MAX).map(citation)].join("\n").trimEnd();
  const parts = [
    element("language", language),
    element("category", "Other"),
    element("event", label[key]),
    element("urgency", isOver ? "Past" : "Unknown"),
    element("severity", "Unknown"),
    element("certainty", certaintyOf(alert, watch)),
    element("senderName", "Assay"),
    element("headline", [...sentence[key]].slice(0, HEADLINE_MAX).join("")),
    element("description", described),
    ...(desk === undefined ? [] : [element("web", toAlertLink(desk, alert))]),
    ...toParameters(alert, key, watch).map(
      ([name, value]) => `<parameter>${element("valueName", name)}${element("value", value)}</parameter>`,
    ),
  ];
  return `<info>${parts.join("")}</info>`;
}

/** Rules whose alert says that something is so; two reports that cannot both be true, or silence, say nothing of it. */
const SAYING: ReadonlySet<AlertRecord["kind"]> = new Set(["crossed", "changed", "new", "agreed", "raised", "released"]);

function certaintyOf({ kind, facts: [fact] }: AlertRecord, watch: Watch | undefined): string {
  if (watch === undefined || fact === undefined || !SAYING.has(kind)) return "Unknown";
  if (watch.certainty === "possible") return "Possible";
  return fact.stance === "reported" ? "Observed" : fact.stance === "estimated" ? "Likely" : "Unknown";
}

function toParameters(alert: AlertRecord, key: keyof Label, watch: Watch | undefined): readonly [string, string][] {
  const { detail, kind, facts, copies } = alert;
  const given: readonly [string, string | number | undefined][] = [
    ["watch", alert.watch],
    ["kind", kind],
    ["side", detail.side],
    ["value", detail.value],
    ["unit", detail.unit],
    ["change", detail.change],
    ["origins", detail.confirms?.origins ?? detail.origins],
    ["days", detail.days],
    ["since", detail.since],
    ["level", detail.tier?.[key]],
    ["level-before", detail.before?.[key]],
    ...rankOf(detail.tier, watch),
    ["copies", copies.length],
    ...facts.slice(0, FACTS_MAX).flatMap(toFactParameters),
  ];
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}

/** Which level of how many it is, the mildest the first: what programs can map to a severity of their own. */
function rankOf(tier: Label | undefined, watch: Watch | undefined): readonly [string, number][] {
  if (watch?.rule.kind !== "tiers") return [];
  const { tiers } = watch.rule;
  return [
    ["level-rank", 1 + tiers.findIndex(({ name }) => name.en === tier?.en && name.zh === tier.zh)],
    ["level-count", tiers.length],
  ];
}

function toFactParameters(fact: AlertFact, place: number): readonly [string, string | undefined][] {
  const { id, printed, amount, label, subject, measure, period, stance, voice, article } = fact;
  const named = { fact: id, printed, amount, label, subject, measure, period, stance, voice };
  const told = {
    ...named,
    source: article.source,
    title: article.title,
    published: toCitedDate(article),
    url: article.url,
  };
  return Object.entries(told).map(([name, value]) => [`${name}-${place + 1}`, value]);
}

function citation(fact: AlertFact): string {
  return `「${markFigure(fact)}」 ${fact.amount} · ${citeArticle(fact.article)}`;
}

/** Instants of CAP have no fraction, and `-00:00` where others write `Z`. */
function toCapTime(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}-00:00`;
}

/** Ids of CAP hold no space, comma, `<` or `&`, and neither do names of senders. */
const NOT_IN_NAMES = /[\s,<&]+/g;

function toIdentifier(id: string): string {
  return `assay-${id}`.replace(NOT_IN_NAMES, "-");
}

function toSender(desk: string | undefined): string {
  return `assay@${desk === undefined ? "assay.invalid" : new URL(desk).host}`.replace(NOT_IN_NAMES, "-");
}

function element(name: string, text: string): string {
  const inside = escapeXml(text).replace(/[\t\n\r]/g, (control) => `&#${control.charCodeAt(0)};`);
  return `<${name}>${inside}</${name}>`;
}
