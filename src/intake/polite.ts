import { ProblemError } from "#model";
import type { OpenOptions } from "./ask-address.ts";
import { RETRY_AFTER_MAX } from "./next-try.ts";
import { fetchRobots, type Robots } from "./robots.ts";
import { makeTurns, type Time, type Turns } from "./turns.ts";
import { makeUserAgent } from "./user-agent.ts";

export interface PoliteOptions extends Time {
  /** Seconds between two requests of a host, from the end of one to the begin of the next; 1 when left out. */
  readonly pace?: number;
  /** The longest Crawl-delay that is kept, in seconds; 30 when left out. */
  readonly delayMax?: number;
  /** A mail or web address of who runs this, told to servers. */
  readonly contact?: string;
}

/** How one visit asks: through which network, and under which rules for private addresses. */
export type TripOptions = Pick<OpenOptions, "allowPrivate" | "onlyPublic" | "network" | "signal">;

/** One visit on its way, from host to host by redirects. */
export interface Trip {
  /**
   * To be awaited before each request: asks robots.txt, then waits for the host's turn. Throws ProblemError
   * `source.denied` (its detail is the rule), `source.no-robots`, `source.told-to-wait`, `input.refused-address`.
   */
  readonly enter: (url: URL) => Promise<void>;
  readonly leave: () => void;
}

/** What keeps us polite to all hosts: one for the whole process. */
export interface Polite extends Time {
  readonly userAgent: string;
  readonly begin: (options: TripOptions) => Trip;
  /** A host asked to be left alone for so many seconds. */
  readonly hold: (url: URL, seconds: number) => void;
  /** Seconds that a host is to be left alone yet; 0 for others. */
  readonly heldFor: (url: URL) => number;
  /** Site maps that the robots.txt of a host names; none when it was not asked yet. */
  readonly sitemapsOf: (url: URL) => readonly string[];
}

interface Host {
  readonly turns: Turns;
  robots?: Robots;
  robotsAt?: number;
  asking?: Promise<Robots>;
  failedAt?: number;
  failure?: unknown;
  heldUntil: number;
}

const PACE = 1;
const DELAY_MAX = 30;
const ROBOTS_KEPT = 24 * 60 * 60_000;
const FAILURE_KEPT = 10 * 60_000;
const ROBOTS_LIMITS = { connect: 10_000, idle: 15_000, total: 30_000, redirects: 5 };
const HOSTS_MAX = 5_000;

/**
 * One request at a time a host and a pace between them, robots.txt first (kept for a day, and longer only while it
 * cannot be had), Crawl-delay and Retry-After up to a limit.
 */
export function makePolite(options: PoliteOptions): Polite {
  const { clock, sleep, pace = PACE, delayMax = DELAY_MAX } = options;
  const userAgent = makeUserAgent(options.contact);
  const hosts = new Map<string, Host>();

  const hostOf = (url: URL): Host => {
    const known = hosts.get(url.origin);
    if (known !== undefined) return known;
    if (hosts.size >= HOSTS_MAX) forgetIdle(hosts, clock());
    const host: Host = { turns: makeTurns({ clock, sleep }), heldUntil: 0 };
    hosts.set(url.origin, host);
    return host;
  };

  const askRobots = async (url: URL, host: Host, trip: TripOptions): Promise<Robots> => {
    let end: (() => void) | undefined;
    try {
      return await fetchRobots(url.origin, {
        ...trip,
        userAgent,
        limits: ROBOTS_LIMITS,
        beforeRequest: async (hop) => {
          end?.();
          end = undefined;
          end = await (hop.origin === url.origin ? host : hostOf(hop)).turns.take(pace * 1000);
        },
      });
    } finally {
      end?.();
    }
  };

  const robotsOf = async (url: URL, host: Host, { signal: _signal, ...trip }: TripOptions): Promise<Robots> => {
    const { robots, robotsAt = 0, failedAt, failure } = host;
    const now = clock();
    if (robots !== undefined && now - robotsAt < ROBOTS_KEPT) return robots;
    if (failedAt !== undefined && now - failedAt < FAILURE_KEPT) {
      if (robots !== undefined) return robots;
      throw failure;
    }
    host.asking ??= askRobots(url, host, trip)
      .then(
        (asked) => {
          host.robots = asked;
          host.robotsAt = clock();
          return asked;
        },
        (error: unknown) => {
          if (isRefused(error)) throw error;
          host.failedAt = clock();
          host.failure = error;
          if (host.robots !== undefined) return host.robots;
          throw error;
        },
      )
      .finally(() => {
        delete host.asking;
      });
    return host.asking;
  };

  const heldFor = (url: URL): number => {
    const host = hosts.get(url.origin);
    return host === undefined ? 0 : Math.max(0, Math.ceil((host.heldUntil - clock()) / 1000));
  };

  const begin = (trip: TripOptions): Trip => {
    let end: (() => void) | undefined;
    const leave = (): void => {
      end?.();
      end = undefined;
    };
    const enter = async (url: URL): Promise<void> => {
      leave();
      const host = hostOf(url);
      checkHeld(url, heldFor(url));
      const robots = await robotsOf(url, host, trip);
      const rule = robots.ruleAgainst(url);
      if (rule !== undefined) throw new ProblemError({ code: "source.denied", at: { source: url.href }, detail: rule });
      const gap = Math.max(pace, Math.min(robots.crawlDelay ?? 0, delayMax));
      end = await host.turns.take(gap * 1000, trip.signal);
      try {
        checkHeld(url, heldFor(url)); // while it waited, another visit may have been told
      } catch (error) {
        leave();
        throw error;
      }
    };
    return { enter, leave };
  };

  const hold = (url: URL, seconds: number): void => {
    const host = hostOf(url);
    host.heldUntil = Math.max(host.heldUntil, clock() + Math.min(seconds, RETRY_AFTER_MAX) * 1000);
  };

  const sitemapsOf = (url: URL): readonly string[] => hosts.get(url.origin)?.robots?.sitemaps ?? [];

  return { clock, sleep, userAgent, begin, hold, heldFor, sitemapsOf };
}

function checkHeld(url: URL, seconds: number): void {
  if (seconds > 0)
    throw new ProblemError({ code: "source.told-to-wait", at: { source: url.href }, detail: `${seconds} s` });
}

function isRefused(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === "input.refused-address";
}

function forgetIdle(hosts: Map<string, Host>, now: number): void {
  for (const [name, host] of hosts) {
    if (hosts.size < HOSTS_MAX * 0.9) return;
    if (host.turns.isIdle() && host.heldUntil < now && host.asking === undefined) hosts.delete(name);
  }
}
