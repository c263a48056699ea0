import type { Ledger, StoredAlert, StoredWatch } from "#ledger";
import { describeAlert } from "#message";
import type { Alert, Label } from "#model";

/** An alert with its sentence in both languages and the name of its watch. */
export interface AlertRecord extends StoredAlert {
  readonly label: Label;
  readonly sentence: Label;
}

/** An alert that a watch would have raised. */
export type WouldBe = Alert & { readonly sentence: Label; readonly copies: number };

export interface AlertPlace {
  readonly watch?: string;
  /** Only this one. */
  readonly id?: string;
  readonly before?: number;
  readonly limit: number;
}

const NAMELESS: Label = { zh: "監看", en: "watch" };

/** Alerts, the last first. */
export async function listAlerts(
  ledger: Pick<Ledger, "watches">,
  place: AlertPlace,
): Promise<{ readonly alerts: readonly AlertRecord[]; readonly next?: number }> {
  const { limit, ...query } = place;
  const found = await ledger.watches.alerts({ ...query, limit: limit + 1 });
  const labels = labelsOf(await ledger.watches.list());
  const alerts = found.slice(0, limit).map((alert) => toAlertRecord(alert, labels));
  return { alerts, ...(found.length > limit && { next: alerts.at(-1)!.number }) };
}

/** Alerts with a higher number, the first of them first. */
export async function alertsAfter(
  ledger: Pick<Ledger, "watches">,
  after: number,
  limit: number,
): Promise<readonly AlertRecord[]> {
  const [found, watches] = await Promise.all([ledger.watches.alerts({ after, limit }), ledger.watches.list()]);
  const labels = labelsOf(watches);
  return found.map((alert) => toAlertRecord(alert, labels));
}

export function toAlertRecord(alert: StoredAlert, labels: ReadonlyMap<string, Label>): AlertRecord {
  return { ...alert, label: labels.get(alert.watch) ?? NAMELESS, sentence: toSentence(alert) };
}

export function toSentence(alert: Alert): Label {
  return { zh: describeAlert(alert, "zh-TW"), en: describeAlert(alert, "en") };
}

/** What watches are called; the last name counts. */
export function labelsOf(watches: readonly StoredWatch[]): ReadonlyMap<string, Label> {
  return new Map(watches.map(({ id, label }) => [id, label]));
}
