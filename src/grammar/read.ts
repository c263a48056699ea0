import type { Figure, Time } from "#model";

export interface ReadOptions {
  /** Publication date or interval (EDTF) on which relative times are anchored. */
  readonly published?: string;
}

export interface Mentions {
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  /** Characters looked at by all rules: what the linear-time test counts. */
  readonly steps: number;
}

/** Reads every figure and time of a text. Anything in gives mentions out; nothing throws. */
export function readMentions(_text: string, _options: ReadOptions = {}): Mentions {
  return { figures: [], times: [], steps: 0 };
}
