import type { StoredAlert } from "#ledger";
import { now as clock } from "#service/clock.ts";
import { toLetter } from "./letter.ts";
import type { Outs } from "./outs.ts";
import { toAlertRecord } from "./record.ts";
import { toPost } from "./webhook.ts";

/** How a way out took a message that only tries it. */
export interface Probed {
  readonly out: string;
  /** Why it was not taken; absent when it was. */
  readonly failed?: string;
}

/** Sends a message to every way out, beside the ledger, and tells how each took it. */
export async function probeOuts(outs: Outs, now: () => string = clock): Promise<readonly Probed[]> {
  const { postText, sendMail } = await import("#intake");
  const at = now();
  const watch = "00000000";
  const alert: StoredAlert = {
    id: `test-${Date.parse(at).toString(16)}`,
    watch,
    kind: "new",
    at,
    sequence: 0,
    facts: [],
    detail: {},
    number: 0,
    copies: [],
    sent: [],
  };
  const record = toAlertRecord(alert, new Map([[watch, { zh: "測試", en: "test" }]]));
  const posts = outs.webhooks.map(async (webhook): Promise<Probed> => {
    const { body, headers } = toPost(record, webhook, outs, at);
    const { allowPrivate = false } = webhook;
    return tell(`webhook:${webhook.name}`, async () => {
      const status = await postText(webhook.url, body, { headers, allowPrivate });
      return status >= 200 && status < 300 ? undefined : String(status);
    });
  });
  const { mail } = outs;
  const letters =
    mail === undefined
      ? []
      : [
          tell("mail", async () => {
            await sendMail(mail.smtp, toLetter(record, mail, outs));
            return undefined;
          }),
        ];
  return Promise.all([...posts, ...letters]);
}

async function tell(out: string, send: () => Promise<string | undefined>): Promise<Probed> {
  try {
    const failed = await send();
    return { out, ...(failed !== undefined && { failed }) };
  } catch (error) {
    return { out, failed: error instanceof Error ? error.message.slice(0, 200) : "failed" };
  }
}
