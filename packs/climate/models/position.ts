import { add, compare, type Decimal, divideRounded, multiply, ZERO } from "#base";
import type { AnswerRemark, Label, ModelRow } from "#model";
import { type Attribution, attribute, PLACES } from "./attribution.ts";

/** Emissions of the three scopes of the GHG Protocol, in tCO2e; absent where not reported. */
export type Scopes = Partial<Record<"scope1" | "scope2" | "scope3", Decimal>>;

/** A line of the portfolio with what it answers for. */
export interface Position {
  readonly name: string;
  readonly key: string;
  readonly industry: string | undefined;
  readonly assetClass: string;
  readonly currency: string;
  readonly outstanding: Decimal;
  readonly attribution: Attribution | undefined;
  readonly financed: Scopes;
  /** Scope 1 and 2 together, where either is known and can be attributed. */
  readonly direct: Decimal | undefined;
  /** PCAF data quality, 1 (best) to 5. */
  readonly quality: Decimal | undefined;
}

/** Reads a line; `undefined` for a short position, which is left out. What has to be known goes to `remark`. */
export function toPosition(row: ModelRow, remark: (found: AnswerRemark) => void): Position | undefined {
  const { cells, line } = row;
  const tell = (text: Label) => remark({ text, input: "portfolio", line });
  const outstanding = cells.outstanding_amount as Decimal;
  if (compare(outstanding, ZERO) <= 0) {
    tell({ zh: "餘額不是正數（放空或已結清），不列入", en: "no positive amount (short or closed): left out" });
    return undefined;
  }
  const attribution = attribute(row);
  if (attribution === undefined) tell({ zh: "缺分母，無法歸因", en: "no denominator: cannot be attributed" });
  else if (attribution.note !== undefined) tell(attribution.note);
  const financed = attribution === undefined ? {} : financedBy(attribution, cells);
  if (attribution !== undefined && financed.scope1 === undefined && financed.scope2 === undefined)
    tell({ zh: "沒有範疇一、二排放量", en: "no emissions of scope 1 or 2" });
  const name = cells.counterparty_name as string;
  return {
    name,
    key: (cells.counterparty_id as string | undefined) ?? name,
    industry: (cells.sensitive_sector ?? cells.industry_code) as string | undefined,
    assetClass: cells.asset_class as string,
    currency: (cells.currency as string | undefined) ?? "",
    outstanding,
    attribution,
    financed,
    direct: sumOf([financed.scope1, financed.scope2]),
    quality: cells.dq_score as Decimal | undefined,
  };
}

/** Financed emissions of a position: attribution factor × emissions (PCAF, formula 2). */
function financedBy({ outstanding, denominator }: Attribution, cells: ModelRow["cells"]): Scopes {
  const scopes = (["scope1", "scope2", "scope3"] as const).flatMap((scope) => {
    const emitted = cells[`${scope}_t`] as Decimal | undefined;
    return emitted === undefined
      ? []
      : [[scope, divideRounded(multiply(outstanding, emitted), denominator, PLACES)] as const];
  });
  return Object.fromEntries(scopes);
}

/** The sum of what is known; `undefined` when nothing is. */
export function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce(add);
}
