import robotsParser from "robots-parser";
import { ProblemError } from "#model";
import { type Asked, askAddress, type OpenOptions } from "./ask-address.ts";
import { ROBOT_NAME } from "./user-agent.ts";

/** What a host says of robots. */
export interface Robots {
  /** The rule against an address, as printed (`Disallow: /private/`); `undefined` when it may be read. */
  readonly ruleAgainst: (url: URL) => string | undefined;
  /** Seconds between requests, when it asks for that. */
  readonly crawlDelay?: number;
  /** Site maps that it names. */
  readonly sitemaps: readonly string[];
}

/** As much of robots.txt is read; RFC 9309 asks for this much at least. */
const ROBOTS_BYTES = 500 * 1024;
const LINE_CHARS_MAX = 2_000;
const RULE_CHARS_MAX = 200;

interface Parsed {
  isAllowed(url: string, robot: string): boolean | undefined;
  getMatchingLineNumber(url: string, robot: string): number;
  getCrawlDelay(robot: string): number | undefined;
  getSitemaps(): readonly string[];
}

/** The package's types describe a default export that CommonJS has not. */
const parseRules = robotsParser as unknown as (address: string, text: string) => Parsed;

const EVERYTHING: Robots = { ruleAgainst: () => undefined, sitemaps: [] };

/**
 * Asks a host for its robots.txt by RFC 9309: 4xx means that everything is allowed. Throws ProblemError
 * `source.no-robots` when it cannot be had (5xx, 429, no answer), which means that nothing is for now, and
 * `input.refused-address`.
 */
export async function fetchRobots(origin: string, options: OpenOptions): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  try {
    const asked = await askAddress(address, options);
    const { status } = asked;
    if (status < 200 || status > 299) {
      await asked.close();
      if (status >= 400 && status < 500 && status !== 429) return EVERYTHING;
      throw unreachable(address, String(status));
    }
    return parseRobots(origin, await readStart(asked));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, detail } = error.problem;
    if (code === "source.no-robots" || code === "input.refused-address") throw error;
    throw unreachable(address, detail ?? code);
  }
}

function unreachable(source: string, detail: string): ProblemError {
  return new ProblemError({ code: "source.no-robots", at: { source }, detail });
}

async function readStart(asked: Asked): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asked.chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= ROBOTS_BYTES) break;
  }
  return new TextDecoder().decode(Buffer.concat(parts).subarray(0, ROBOTS_BYTES));
}

/** The rules of a robots.txt for us, by our name, else those for all. */
export function parseRobots(origin: string, text: string): Robots {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.slice(0, LINE_CHARS_MAX));
  const robots = parseRules(`${origin}/robots.txt`, lines.join("\n"));
  const delay = robots.getCrawlDelay(ROBOT_NAME);
  return {
    ruleAgainst: (url) => {
      if (url.pathname === "/robots.txt" || robots.isAllowed(url.href, ROBOT_NAME) !== false) return undefined;
      const line = lines[robots.getMatchingLineNumber(url.href, ROBOT_NAME) - 1] ?? "Disallow";
      return line.trim().slice(0, RULE_CHARS_MAX);
    },
    ...(delay !== undefined && Number.isFinite(delay) && delay > 0 && { crawlDelay: delay }),
    sitemaps: robots.getSitemaps().slice(0, 100),
  };
}
