import { ProblemError } from "#model";

const TIMEOUTS = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
  "TimeoutError",
]);
const CUTS = new Set([
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "Z_BUF_ERROR",
  "ERR_STREAM_PREMATURE_CLOSE",
  "UND_ERR_ABORTED",
]);
const BODY_CUTS = new Set(["UND_ERR_SOCKET", "ECONNRESET", "HTTPParserError"]);

/**
 * What went wrong at an address, as people are told it. The user's own abort is handed on as it is; so are problems.
 * `inBody` when the answer had begun: a connection that breaks then has cut it.
 */
export function toFailure(error: unknown, source: string, inBody: boolean, signal?: AbortSignal): unknown {
  if (error instanceof ProblemError) return error;
  if (signal?.aborted === true) return signal.reason;
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return new ProblemError({ code: "input.timeout", at: { source } });
  if (CUTS.has(code) || (inBody && BODY_CUTS.has(code)))
    return new ProblemError({ code: "input.truncated", at: { source } });
  return new ProblemError({ code: "input.unreadable", at: { source }, detail: code });
}

/** The code of an error, or of the first that it gathers (several addresses tried, all failed). */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string") return code;
  return cause instanceof Error ? codeOf(cause) : error.name;
}
