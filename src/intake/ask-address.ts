import { type Agent, type Dispatcher, request } from "undici";
import { ProblemError, type Validators } from "#model";
import { ACCEPTED_ENCODINGS, decodeBody, limitBytes, tooLarge } from "./body.ts";
import { toFailure } from "./failure.ts";
import { FETCH_LIMITS, type FetchLimits } from "./limits.ts";
import { NETWORK, type Network, type ResolvedAddress } from "./network.ts";
import { makePinnedAgent, resolveHost } from "./pinned.ts";
import { makeUserAgent } from "./user-agent.ts";

export interface OpenOptions {
  /** Lets a public address redirect to a private one. An address that the user typed may always be private. */
  readonly allowPrivate?: boolean;
  /** Refuses a private address also when it was typed: somebody elsewhere typed it. */
  readonly onlyPublic?: boolean;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FetchLimits>;
  readonly network?: Network;
  /** How we introduce ourselves. */
  readonly userAgent?: string;
  /** What is known of the body: it is asked for only if it has changed, which a 304 denies. */
  readonly known?: Validators;
  /** Asks for the bytes as they lie there, from this one on; after the first only if what is known still holds. */
  readonly from?: number;
  /** Asked before every request, redirects included; what it throws is thrown on. */
  readonly beforeRequest?: (url: URL) => Promise<void>;
}

/** An answer of whatever status. Its body must be read, or let go by `close`. */
export interface Asked {
  readonly status: number;
  /** The body, its content-encoding undone; to be read once. Reading throws ProblemError like `askAddress`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
  /** Where it was found after redirects. */
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
  /** The length in bytes, where the server tells it and no content-encoding hides it. */
  readonly totalBytes?: number;
  readonly validators: Validators;
  /** The byte that a part begins with (206). */
  readonly start?: number;
  /** The header as it was printed: seconds, or a date. */
  readonly retryAfter?: string;
}

interface Fetch {
  readonly options: OpenOptions;
  readonly limits: FetchLimits;
  readonly network: Network;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly url: URL;
  readonly agent: Agent;
  readonly response: Dispatcher.ResponseData;
}

/**
 * Asks an http or https address: follows redirects (a few, never from a public to a private address unless
 * `allowPrivate`), resolves each name once and connects to what was checked. Throws ProblemError: `input.timeout`,
 * `input.refused-address`, `input.too-large`, `input.truncated` (the connection broke in the body) or
 * `input.unreadable`; the reason of `signal` when that is aborted, and what `beforeRequest` throws.
 */
export async function askAddress(address: string, options: OpenOptions = {}): Promise<Asked> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const fetch: Fetch = { options, limits, network: options.network ?? NETWORK, signal: toDeadline(limits, options) };
  const url = URL.parse(address);
  if (url === null)
    throw new ProblemError({ code: "input.unreadable", at: { source: address }, detail: "not an address" });
  let answer: Answer;
  try {
    answer = await follow(url, fetch);
  } catch (error) {
    throw toFailure(error, address, false, options.signal);
  }
  return toAsked(answer, fetch, address);
}

function toDeadline({ total }: FetchLimits, { signal }: OpenOptions): AbortSignal {
  const deadline = AbortSignal.timeout(total);
  return signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
}

async function follow(start: URL, first: Fetch): Promise<Answer> {
  let fetch = first;
  let url = start;
  let wasPublic = false;
  for (let hop = 0; hop <= fetch.limits.redirects; hop++) {
    checkAddress(url);
    const addresses = await raceSignal(resolveHost(fetch.network, url), fetch.signal);
    const isPrivate = addresses.some((one) => fetch.network.isPrivate(one.address));
    const { onlyPublic = false, allowPrivate = false } = fetch.options;
    if (isPrivate && (onlyPublic || (wasPublic && !allowPrivate))) throw refused(url, "private address");
    wasPublic = !isPrivate;
    if (fetch.options.beforeRequest !== undefined) {
      await fetch.options.beforeRequest(url);
      fetch = { ...fetch, signal: toDeadline(fetch.limits, fetch.options) }; // the time of waiting does not count
    }
    const answer = await ask(url, addresses, fetch);
    const location = locationOf(answer);
    if (location === undefined) return answer;
    await answer.agent.destroy();
    const next = URL.parse(location, url);
    if (next === null)
      throw new ProblemError({ code: "input.unreadable", at: { source: url.href }, detail: "bad redirect" });
    if (next.hash === "") next.hash = url.hash;
    url = next;
  }
  const detail = `> ${first.limits.redirects} redirects`;
  throw new ProblemError({ code: "input.unreadable", at: { source: start.href }, detail });
}

function checkAddress(url: URL): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refused(url, url.protocol);
  if (url.username !== "" || url.password !== "") throw refused(url, "password in address");
}

function refused(url: URL, detail: string): ProblemError {
  const source = `${url.protocol}//${url.host}${url.pathname}`;
  return new ProblemError({ code: "input.refused-address", at: { source }, detail });
}

/** Asks one address, and only it. */
async function ask(
  url: URL,
  addresses: readonly ResolvedAddress[],
  { limits, signal, options }: Fetch,
): Promise<Answer> {
  const agent = makePinnedAgent(addresses, limits.connect, {
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
    maxResponseSize: -1,
  });
  try {
    const { from = 0, userAgent = makeUserAgent() } = options;
    const headers = {
      "user-agent": userAgent,
      accept: "*/*",
      ...(from > 0 ? toPartHeaders(options) : toWholeHeaders(options)),
    };
    return { url, agent, response: await request(url, { dispatcher: agent, signal, headers }) };
  } catch (error) {
    await agent.destroy();
    throw error;
  }
}

function toWholeHeaders({ from, known: { etag, lastModified } = {} }: OpenOptions): Readonly<Record<string, string>> {
  return {
    "accept-encoding": from === undefined ? ACCEPTED_ENCODINGS : "identity",
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
}

/** Weak marks are none for parts of a file. */
function toPartHeaders({
  from = 0,
  known: { etag, lastModified } = {},
}: OpenOptions): Readonly<Record<string, string>> {
  const mark = etag?.startsWith('"') ? etag : lastModified;
  return { "accept-encoding": "identity", range: `bytes=${from}-`, ...(mark !== undefined && { "if-range": mark }) };
}

function locationOf({ response }: Answer): string | undefined {
  const { statusCode, headers } = response;
  const isRedirect =
    statusCode >= 301 && statusCode <= 308 && statusCode !== 304 && statusCode !== 305 && statusCode !== 306;
  return isRedirect ? header(headers, "location") : undefined;
}

async function toAsked({ url, agent, response }: Answer, fetch: Fetch, address: string): Promise<Asked> {
  const { statusCode, headers, body } = response;
  const length = Number(header(headers, "content-length") ?? Number.NaN);
  const encoding = header(headers, "content-encoding") ?? "";
  const close = async (): Promise<void> => {
    body.on("error", () => {}); // told already, or nobody wants to know
    await agent.destroy();
  };
  try {
    const isGood = statusCode >= 200 && statusCode <= 299;
    if (isGood && length > fetch.limits.bytes) throw tooLarge(fetch.limits.bytes, address);
    const contentType = header(headers, "content-type");
    const charset = /;\s*charset\s*=\s*["']?([^"';\s]{1,40})/i.exec(contentType ?? "")?.[1];
    const retryAfter = header(headers, "retry-after");
    const decoded = isGood && fetch.options.from === undefined ? decodeBody(body, encoding, address) : body;
    const start =
      statusCode === 206 ? /^bytes (\d{1,15})-/.exec(header(headers, "content-range") ?? "")?.[1] : undefined;
    return {
      status: statusCode,
      chunks: readBody(limitBytes(decoded, fetch.limits.bytes, address), agent, address, fetch.options.signal),
      close,
      url: url.href,
      validators: toValidators(headers),
      ...(contentType !== undefined && { contentType }),
      ...(charset !== undefined && { charset }),
      ...(encoding === "" && Number.isSafeInteger(length) && { totalBytes: length }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(start !== undefined && { start: Number(start) }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const VALIDATOR_CHARS_MAX = 500;

function toValidators(headers: Dispatcher.ResponseData["headers"]): Validators {
  const isKept = (value: string | undefined): value is string =>
    value !== undefined && value.length <= VALIDATOR_CHARS_MAX && /^[\x20-\x7e]+$/.test(value);
  const etag = header(headers, "etag");
  const lastModified = header(headers, "last-modified");
  return { ...(isKept(etag) && { etag }), ...(isKept(lastModified) && { lastModified }) };
}

async function* readBody(
  chunks: AsyncIterable<Uint8Array>,
  agent: Agent,
  source: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw toFailure(error, source, true, signal);
  } finally {
    await agent.destroy();
  }
}

function header(headers: Dispatcher.ResponseData["headers"], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Waits for a promise no longer than until the signal is aborted, whose reason is then thrown. */
async function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
