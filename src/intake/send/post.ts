import { type Agent, request } from "undici";
import { toFailure } from "#intake/failure.ts";
import { NETWORK, type Network } from "#intake/network.ts";
import { makePinnedAgent, resolveHost } from "#intake/pinned.ts";
import { makeUserAgent } from "#intake/user-agent.ts";
import { ProblemError } from "#model";

/** Milliseconds for a whole post, answer included. */
const POST_TIME = 10_000;

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Lets the address lie in this machine or its network. */
  readonly allowPrivate?: boolean;
  readonly network?: Network;
  readonly signal?: AbortSignal;
}

/**
 * Posts text to an http or https address and gives the status of the answer, which is not read. Redirects are not
 * followed; the name is resolved once and only what was checked is connected to. Throws ProblemError
 * `input.refused-address`, `input.timeout`, `input.unreadable`.
 */
export async function postText(address: string, text: string, options: PostOptions): Promise<number> {
  const url = URL.parse(address);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (url === null || !isWeb || url.username !== "" || url.password !== "") throw refused(address, "address");
  const deadline = AbortSignal.timeout(POST_TIME);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  const network = options.network ?? NETWORK;
  let agent: Agent | undefined;
  try {
    const addresses = await resolveHost(network, url);
    if (options.allowPrivate !== true && addresses.some((one) => network.isPrivate(one.address)))
      throw refused(address, "private address");
    agent = makePinnedAgent(addresses, POST_TIME);
    const headers = { "user-agent": makeUserAgent(), ...options.headers };
    const { statusCode, body } = await request(url, { method: "POST", dispatcher: agent, signal, headers, body: text });
    body.on("error", () => {}); // nobody reads it
    return statusCode;
  } catch (error) {
    throw toFailure(error, address, false, options.signal);
  } finally {
    await agent?.destroy();
  }
}

function refused(address: string, detail: string): ProblemError {
  return new ProblemError({ code: "input.refused-address", at: { source: address }, detail });
}
