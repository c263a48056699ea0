import { type Place, ProblemError } from "#model";

const POSITION = / at position (\d+)/;

/**
 * Parses JSON. Throws ProblemError with the place: `input.truncated` when the text ends before the value does and
 * `mayBeCut`, else `input.bad-json`.
 */
export function parseJson(text: string, at: Place, mayBeCut: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = Number(POSITION.exec(message)?.[1] ?? -1);
    const isCut = /^Unexpected end|^Unterminated string/.test(message) || position >= text.trimEnd().length;
    if (isCut && mayBeCut) throw new ProblemError({ code: "input.truncated", at });
    throw new ProblemError({ code: "input.bad-json", at, detail: toReason(message, position) });
  }
}

/** The message without the words around it: `Unexpected token 'x', column 17`. */
function toReason(message: string, position: number): string {
  const reason = message.replace(/ in JSON.*| at position.*|,? "?\.*".*is not valid JSON.*/s, "").slice(0, 80);
  return position < 0 ? reason : `${reason}, column ${position + 1}`;
}
