import { add, compare, type Decimal, decimal, divideRounded, ZERO } from "#base";
import type { Label, ModelRow } from "#model";

/** How much of a counterparty's emissions a position answers for. */
export interface Attribution {
  /** Outstanding amount ÷ what finances the counterparty, from 0 to 1. */
  readonly factor: Decimal;
  readonly outstanding: Decimal;
  readonly denominator: Decimal;
  readonly basis: Label;
  /** What was set right before the division. */
  readonly note?: Label;
}

const ONE = decimal(1);
export const PLACES = 9;

const BASES: Readonly<Record<"evic" | "equity-debt" | "value" | "gdp", Label>> = {
  evic: { zh: "含現金企業價值", en: "EVIC" },
  "equity-debt": { zh: "權益＋負債", en: "equity + debt" },
  value: { zh: "起始時價值", en: "value at origination" },
  gdp: { zh: "購買力平價 GDP", en: "PPP-adjusted GDP" },
};

/**
 * The attribution factor of a position (PCAF, Global GHG Accounting and Reporting Standard Part A, 2nd edition, 2022,
 * chapter 5): outstanding ÷ EVIC for listed equity, bonds and loans to listed firms, ÷ (equity + debt) for firms that are
 * not listed and for projects, ÷ value at origination for property and vehicles, ÷ PPP-adjusted GDP for sovereigns. Equity
 * below zero counts as zero; a factor above one counts as one. `undefined` when a denominator is missing or not positive.
 */
export function attribute({ cells }: ModelRow): Attribution | undefined {
  const outstanding = cells.outstanding_amount as Decimal;
  const found = denominatorOf(cells as Readonly<Record<string, Decimal | string | undefined>>);
  if (found === undefined || compare(found.denominator, ZERO) <= 0) return undefined;
  const { denominator, basis, note } = found;
  const isAbove = compare(outstanding, denominator) > 0;
  return {
    outstanding: isAbove ? denominator : outstanding,
    denominator,
    factor: isAbove ? ONE : divideRounded(outstanding, denominator, PLACES),
    basis: BASES[basis],
    ...(isAbove
      ? { note: { zh: "歸因係數大於一，以一計", en: "attribution factor above one, counted as one" } }
      : note !== undefined && { note }),
  };
}

interface Found {
  readonly denominator: Decimal;
  readonly basis: keyof typeof BASES;
  readonly note?: Label;
}

function denominatorOf(cells: Readonly<Record<string, Decimal | string | undefined>>): Found | undefined {
  const amount = (name: string) => cells[name] as Decimal | undefined;
  switch (cells.asset_class) {
    case "cre":
    case "mortgage":
    case "motor_vehicle":
      return given("value", amount("property_value_at_origination"));
    case "sovereign":
      return given("gdp", amount("ppp_gdp"));
    case "project_finance":
      return equityAndDebt(amount("total_equity"), amount("total_debt"));
    default:
      return given("evic", amount("evic")) ?? equityAndDebt(amount("total_equity"), amount("total_debt"));
  }
}

function given(basis: keyof typeof BASES, denominator: Decimal | undefined): Found | undefined {
  return denominator === undefined ? undefined : { basis, denominator };
}

function equityAndDebt(equity: Decimal | undefined, debt: Decimal | undefined): Found | undefined {
  if (equity === undefined || debt === undefined) return undefined;
  if (compare(equity, ZERO) >= 0) return { basis: "equity-debt", denominator: add(equity, debt) };
  const note = { zh: "權益為負，以零計", en: "negative equity, counted as zero" };
  return { basis: "equity-debt", denominator: debt, note };
}
