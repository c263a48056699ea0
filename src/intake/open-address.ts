import { Agent, type Dispatcher, request } from "undici";
import { ProblemError } from "#model";
import { ACCEPTED_ENCODINGS, decodeBody, limitBytes, tooLarge } from "./body.ts";
import { toFailure } from "./failure.ts";
import { FETCH_LIMITS, type FetchLimits, USER_AGENT } from "./limits.ts";
import { NETWORK, type Network, type ResolvedAddress } from "./network.ts";

export interface OpenOptions {
  /** Lets a public address redirect to a private one. An address that the user typed may always be private. */
  readonly allowPrivate?: boolean;
  /** Refuses a private address also when it was typed: somebody elsewhere typed it. */
  readonly onlyPublic?: boolean;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FetchLimits>;
  readonly network?: Network;
}

export interface Opened {
  /** The body, its content-encoding undone; to be read once. Reading throws ProblemError like `openAddress`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Where it was found after redirects. */
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
  /** The length in bytes, where the server tells it and no content-encoding hides it. */
  readonly totalBytes?: number;
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
 * Opens an http or https address: follows redirects (a few, never from a public to a private address unless
 * `allowPrivate`), resolves each name once and connects to what was checked. Throws ProblemError: `input.http-status`,
 * `input.timeout`, `input.refused-address`, `input.too-large`, `input.truncated` (the connection broke in the body) or
 * `input.unreadable`; the reason of `signal` when that is aborted.
 */
export async function openAddress(address: string, options: OpenOptions = {}): Promise<Opened> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const deadline = AbortSignal.timeout(limits.total);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  const fetch: Fetch = { options, limits, network: options.network ?? NETWORK, signal };
  const url = URL.parse(address);
  if (url === null)
    throw new ProblemError({ code: "input.unreadable", at: { source: address }, detail: "not an address" });
  let answer: Answer;
  try {
    answer = await follow(url, fetch);
  } catch (error) {
    throw toFailure(error, address, false, options.signal);
  }
  return toOpened(answer, fetch, address);
}

async function follow(start: URL, fetch: Fetch): Promise<Answer> {
  let url = start;
  let wasPublic = false;
  for (let hop = 0; hop <= fetch.limits.redirects; hop++) {
    checkAddress(url);
    const addresses = await raceSignal(fetch.network.resolve(url.hostname.replace(/^\[(.*)\]$/, "$1")), fetch.signal);
    const isPrivate = addresses.some((one) => fetch.network.isPrivate(one.address));
    const { onlyPublic = false, allowPrivate = false } = fetch.options;
    if (isPrivate && (onlyPublic || (wasPublic && !allowPrivate))) throw refused(url, "private address");
    wasPublic = !isPrivate;
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
  const detail = `> ${fetch.limits.redirects} redirects`;
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

/** Asks one address, and only it: the agent knows no other way than the addresses that were checked. */
async function ask(url: URL, addresses: readonly ResolvedAddress[], { limits, signal }: Fetch): Promise<Answer> {
  const agent = new Agent({
    connect: { timeout: limits.connect, lookup: (_host, _options, done) => done(null, [...addresses]) },
    autoSelectFamily: true,
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
    maxResponseSize: -1,
  });
  try {
    const headers = { "user-agent": USER_AGENT, accept: "*/*", "accept-encoding": ACCEPTED_ENCODINGS };
    return { url, agent, response: await request(url, { dispatcher: agent, signal, headers }) };
  } catch (error) {
    await agent.destroy();
    throw error;
  }
}

function locationOf({ response }: Answer): string | undefined {
  const { statusCode, headers } = response;
  const isRedirect =
    statusCode >= 301 && statusCode <= 308 && statusCode !== 304 && statusCode !== 305 && statusCode !== 306;
  return isRedirect ? header(headers, "location") : undefined;
}

async function toOpened({ url, agent, response }: Answer, fetch: Fetch, address: string): Promise<Opened> {
  const { statusCode, headers, body } = response;
  const length = Number(header(headers, "content-length") ?? Number.NaN);
  const encoding = header(headers, "content-encoding") ?? "";
  try {
    if (statusCode < 200 || statusCode > 299) {
      throw new ProblemError({ code: "input.http-status", at: { source: address }, detail: String(statusCode) });
    }
    if (length > fetch.limits.bytes) throw tooLarge(fetch.limits.bytes, address);
    const contentType = header(headers, "content-type");
    const charset = /;\s*charset\s*=\s*["']?([^"';\s]{1,40})/i.exec(contentType ?? "")?.[1];
    const decoded = decodeBody(body, encoding, address);
    return {
      chunks: readBody(limitBytes(decoded, fetch.limits.bytes, address), agent, address, fetch.options.signal),
      url: url.href,
      ...(contentType !== undefined && { contentType }),
      ...(charset !== undefined && { charset }),
      ...(encoding === "" && Number.isSafeInteger(length) && { totalBytes: length }),
    };
  } catch (error) {
    body.on("error", () => {}); // told already
    await agent.destroy();
    throw error;
  }
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
