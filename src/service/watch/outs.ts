import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredWatch } from "#ledger";
import { ProblemError } from "#model";
import { type Environment, readEnvironment } from "#service/environment.ts";
import { findDataFolder } from "#service/ledger-path.ts";

/** An address that alerts are posted to. */
export interface Webhook {
  readonly name: string;
  readonly url: string;
  /** `whsec_` and base64, or any words: what posts are signed with. */
  readonly secret: string;
  /** Lets it lie in this machine or its network. */
  readonly allowPrivate?: boolean;
}

export interface Mailbox {
  /** `smtp://user:password@host:port`, `smtps://…` */
  readonly smtp: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** Where alerts go. Never in the ledger: there are secrets in it. */
export interface Outs {
  /** The address of the desk, for links in messages. */
  readonly desk?: string;
  readonly webhooks: readonly Webhook[];
  readonly mail?: Mailbox;
  /** Of watches, by their id or that of their offer: the ways on which their alerts go. Others go on all. */
  readonly watches?: Readonly<Record<string, readonly string[]>>;
}

export const NO_OUTS: Outs = { webhooks: [] };

/** Where that is written down: `ASSAY_OUTS`, else in the user's data folder. */
export function findOutsPath(env: Environment = readEnvironment()): string {
  return env.ASSAY_OUTS || join(findDataFolder(env), "outs.json");
}

/**
 * Where alerts go: the file, and what the environment names (`ASSAY_WEBHOOK_URL` with `ASSAY_WEBHOOK_SECRET`,
 * `ASSAY_SMTP_URL` with `ASSAY_MAIL_FROM` and `ASSAY_MAIL_TO`). Throws ProblemError `watch.bad-outs`.
 */
export function readOuts(env: Environment = readEnvironment()): Outs {
  const path = findOutsPath(env);
  const written = readFile(path);
  const webhooks = [...(written.webhooks ?? [])];
  if (env.ASSAY_WEBHOOK_URL)
    webhooks.push({
      name: "environment",
      url: env.ASSAY_WEBHOOK_URL,
      secret: env.ASSAY_WEBHOOK_SECRET ?? "",
      ...(env.ASSAY_WEBHOOK_PRIVATE === "1" && { allowPrivate: true }),
    });
  const mail = env.ASSAY_SMTP_URL
    ? {
        smtp: env.ASSAY_SMTP_URL,
        from: env.ASSAY_MAIL_FROM ?? "",
        to: (env.ASSAY_MAIL_TO ?? "").split(/[,\s]+/).filter((each) => each !== ""),
      }
    : written.mail;
  const { desk, watches } = written;
  const outs = {
    ...(desk !== undefined && { desk }),
    webhooks,
    ...(mail && { mail }),
    ...(watches !== undefined && { watches }),
  };
  checkOuts(outs, path);
  return outs;
}

/** The names under which deliveries are queued. */
export function outNames({ webhooks, mail }: Outs): readonly string[] {
  return [...webhooks.map(({ name }) => `webhook:${name}`), ...(mail === undefined ? [] : ["mail"])];
}

/** Watches whose alerts do not go on every way, by their id. */
export function outsByWatch(
  { watches = {} }: Outs,
  list: readonly Pick<StoredWatch, "id" | "from">[],
): ReadonlyMap<string, readonly string[]> {
  const named = list.map(({ id, from = "" }) => [id, watches[id] ?? watches[from]] as const);
  return new Map(named.flatMap(([id, outs]) => (outs === undefined ? [] : [[id, outs]])));
}

function readFile(path: string): Partial<Outs> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw bad(path, code ?? "?");
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Partial<Outs>;
  } catch {}
  throw bad(path, "JSON");
}

const SMTP = /^smtps?:\/\//;
const ADDRESS = /^[^\r\n]*[^\s@]+@[^\s@]+[^\r\n]*$/;

function checkOuts(outs: Outs, path: string): void {
  const { desk, webhooks } = outs;
  if (desk !== undefined && !isWeb(desk)) throw bad(path, "desk");
  if (!Array.isArray(webhooks)) throw bad(path, "webhooks");
  const names = new Set<string>();
  for (const { name, url, secret } of webhooks) {
    if (typeof name !== "string" || !/^[\w-]{1,40}$/.test(name) || names.has(name)) throw bad(path, "webhooks.name");
    names.add(name);
    if (!isWeb(url)) throw bad(path, `webhooks.${name}.url`);
    if (typeof secret !== "string" || secret === "") throw bad(path, `webhooks.${name}.secret`);
  }
  if (outs.mail !== undefined) checkMail(outs.mail, path);
  if (outs.watches !== undefined) checkWatches(outs.watches, outNames(outs), path);
}

function checkMail(mail: Mailbox, path: string): void {
  if (typeof mail.smtp !== "string" || !SMTP.test(mail.smtp)) throw bad(path, "mail.smtp");
  if (typeof mail.from !== "string" || !ADDRESS.test(mail.from)) throw bad(path, "mail.from");
  if (!Array.isArray(mail.to) || mail.to.length === 0) throw bad(path, "mail.to");
  for (const to of mail.to) if (typeof to !== "string" || !ADDRESS.test(to)) throw bad(path, "mail.to");
}

/** Each names ways that there are. */
function checkWatches(watches: unknown, known: readonly string[], path: string): void {
  if (typeof watches !== "object" || watches === null || Array.isArray(watches)) throw bad(path, "watches");
  for (const [id, outs] of Object.entries(watches))
    if (!Array.isArray(outs) || outs.some((out) => !known.includes(out))) throw bad(path, `watches.${id}`);
}

function isWeb(address: unknown): boolean {
  return typeof address === "string" && /^https?:$/.test(URL.parse(address)?.protocol ?? "");
}

function bad(path: string, detail: string): ProblemError {
  return new ProblemError({ code: "watch.bad-outs", at: { source: path }, detail });
}
