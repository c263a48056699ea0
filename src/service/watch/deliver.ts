import type { Delivery, DeliveryResult, Ledger } from "#ledger";
import { ProblemError } from "#model";
import { toLetter } from "./letter.ts";
import type { Outs } from "./outs.ts";
import { labelsOf, toAlertRecord } from "./record.ts";
import { toPost } from "./webhook.ts";

/** Deliveries under way at once. */
const TOGETHER = 8;
/** Seconds to the first try again; each next one waits twice as long, at most so many. */
const FIRST_WAIT = 15;
const WAIT_MAX = 4 * 3_600;
/** Hours after which an alert that nobody took is given up. */
const GIVE_UP = 24;

export interface DeliverContext {
  readonly ledger: Pick<Ledger, "watches">;
  readonly outs: Outs;
  readonly owner: string;
  readonly now: () => string;
  /** Milliseconds for which a delivery is held. */
  readonly hold: number;
  /** 0 to 1. */
  readonly chance: () => number;
}

/** Sends what is due on one way; gives how many were tried. Whoever dies on the way lets go when the hold is over. */
export async function deliverDue(context: DeliverContext, out: string): Promise<number> {
  const { ledger, owner, now, hold } = context;
  const at = now();
  const until = new Date(Date.parse(at) + hold).toISOString();
  const due = await ledger.watches.lease(owner, [out], TOGETHER, at, until);
  if (due.length === 0) return 0;
  const labels = labelsOf(await ledger.watches.list());
  await Promise.all(
    due.map(async (delivery) => {
      const result = await send(delivery, labels, context);
      await ledger.watches.settle(delivery.number, owner, result);
    }),
  );
  return due.length;
}

async function send(
  delivery: Delivery,
  labels: ReturnType<typeof labelsOf>,
  context: DeliverContext,
): Promise<DeliveryResult> {
  try {
    const detail = await sendOne(delivery, labels, context);
    return detail === undefined ? { state: "done" } : toLater(delivery, detail, context);
  } catch (error) {
    return toLater(delivery, detailOf(error), context, isFinal(error));
  }
}

/** Nothing when it was taken, else why not. */
async function sendOne(
  { out, alert }: Delivery,
  labels: ReturnType<typeof labelsOf>,
  { outs, now }: DeliverContext,
): Promise<string | undefined> {
  const { postText, sendMail } = await import("#intake");
  const record = toAlertRecord(alert, labels);
  if (out === "mail") {
    await sendMail(outs.mail!.smtp, toLetter(record, outs.mail!, outs));
    return undefined;
  }
  const webhook = outs.webhooks.find(({ name }) => out === `webhook:${name}`)!;
  const { body, headers } = toPost(record, webhook, outs, now());
  const { allowPrivate = false } = webhook;
  const status = await postText(webhook.url, body, { headers, allowPrivate });
  return status >= 200 && status < 300 ? undefined : String(status);
}

function toLater(
  { tries, queued }: Delivery,
  detail: string,
  { now, chance }: DeliverContext,
  isOver = detail === GONE,
): DeliveryResult {
  const at = Date.parse(now());
  if (isOver || at - Date.parse(queued) > GIVE_UP * 3_600_000) return { state: "failed", detail };
  const wait = Math.min(WAIT_MAX, FIRST_WAIT * 2 ** Math.min(tries, 20)) * (0.5 + chance() / 2);
  return { state: "waiting", due: new Date(at + wait * 1_000).toISOString(), detail };
}

/** The receiver wants no more. */
const GONE = "410";

function isFinal(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === "input.refused-address";
}

/** Why a server did not take it, in one short line without its secrets. */
function detailOf(error: unknown): string {
  if (error instanceof ProblemError) return [error.problem.code, error.problem.detail].filter(Boolean).join(" ");
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  return String(responseCode ?? code ?? "failed").slice(0, 80);
}
