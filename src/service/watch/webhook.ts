import { createHmac } from "node:crypto";
import { toAlertLink } from "./link.ts";
import type { Outs, Webhook } from "./outs.ts";
import type { AlertRecord } from "./record.ts";

/** A post as the Standard Webhooks have it: the id stays the same however often it is tried. */
export interface SignedPost {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs an alert for a webhook: HMAC-SHA256 over id, timestamp (seconds) and body. */
export function toPost(
  alert: AlertRecord,
  { secret }: Pick<Webhook, "secret">,
  { desk }: Outs,
  now: string,
): SignedPost {
  const { sent: _, copies, ...rest } = alert;
  const data = { ...rest, copies, ...(desk !== undefined && { url: toAlertLink(desk, alert) }) };
  const body = JSON.stringify({ type: "alert.raised", timestamp: alert.at, data });
  const timestamp = String(Math.floor(Date.parse(now) / 1_000));
  return {
    body,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "webhook-id": alert.id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${sign(secret, alert.id, timestamp, body)}`,
    },
  };
}

const PREFIX = "whsec_";

export function sign(secret: string, id: string, timestamp: string, body: string): string {
  const key = secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), "base64") : Buffer.from(secret);
  return createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
}
