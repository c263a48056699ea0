import type { Ledger, StoredAlert } from "#ledger";
import { toCap } from "./cap.ts";
import { labelsOf, toAlertRecord } from "./record.ts";

type Told = Pick<Ledger, "watches">;

/** Alerts of one watch among which those are looked for that another goes on from. */
const BACK = 1_000;

/** An alert as CAP; `undefined` when there is none of this id. `desk` is the address that its link leads to. */
export async function findCap(ledger: Told, id: string, desk?: string): Promise<string | undefined> {
  const [alert] = await ledger.watches.alerts({ id, limit: 1 });
  if (alert === undefined) return undefined;
  const [watches, earlier] = await Promise.all([ledger.watches.list(), findEarlier(ledger, alert)]);
  const watch = watches.findLast((each) => each.id === alert.watch);
  return toCap(toAlertRecord(alert, labelsOf(watches)), {
    earlier,
    ...(watch !== undefined && { watch }),
    ...(desk !== undefined && { desk }),
  });
}

/**
 * Alerts that an alert brings up to date: the one that it confirms, or those of the level that stood before it. None where
 * it begins something.
 */
export async function findEarlier({ watches }: Told, alert: StoredAlert): Promise<readonly StoredAlert[]> {
  const { confirms, before, since } = alert.detail;
  if (confirms !== undefined) return watches.alerts({ id: confirms.alert, limit: 1 });
  if (before === undefined || since === undefined) return [];
  const found = await watches.alerts({ watch: alert.watch, before: alert.number, limit: BACK });
  const stood = found.filter(
    ({ at, detail, facts }) =>
      at === since && detail.tier?.en === before.en && facts[0]?.subject === alert.facts[0]?.subject,
  );
  const ids = new Set(stood.map(({ id }) => id));
  return found.filter(({ id, detail }) => ids.has(id) || ids.has(detail.confirms?.alert ?? "")).reverse();
}
