/** Why a formula has no value, or no dimension. */
export interface Gap {
  /** `missing`: nothing has that name. `dimension`: unlike things added or compared. `zero`: the divisor can be nothing else. */
  readonly gap: "missing" | "dimension" | "zero" | "exponent" | "negative";
  /** The name that is missing, the dimensions that differ. */
  readonly detail: string;
}

/** Whether there was no value. */
export function isGap(result: object): result is Gap {
  return "gap" in result && typeof result.gap === "string";
}
