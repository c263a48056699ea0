import { decimal, type Interval, parseDecimal } from "#base";
import { product, quotient } from "./arithmetic.ts";
import { point, widen } from "./set.ts";

/** A mass of one substance told as a mass of another. Nothing applies it unless it is named. */
export interface Conversion {
  /** `Li>Li2CO3`: what is weighed, and as what it is told. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Tonnes of `to` for a tonne of `from`: the printed factor with half a unit of its last digit on either side. */
  readonly factor: Interval;
  readonly source: string;
}

const STOICHIOMETRY = "molar masses, IUPAC abridged standard atomic weights (2021)";
const LCE = `${STOICHIOMETRY}; the factor that lithium producers and geological surveys print for LCE`;

/**
 * Metal, compound, factor. Lithium is traded as carbonate equivalent (LCE), rare earths as oxides (REO), uranium as
 * U3O8. A mixture of rare earths has no factor of its own: it depends on what is in it.
 */
const ROWS: readonly (readonly [source: string, rows: string])[] = [
  [LCE, "Li Li2CO3 5.323, Li2O Li2CO3 2.473, LiOH·H2O Li2CO3 0.880"],
  [
    STOICHIOMETRY,
    "Li LiOH·H2O 6.046, Li LiOH 3.451, Li Li2O 2.153, " +
      "Sc Sc2O3 1.534, Y Y2O3 1.270, La La2O3 1.173, Ce CeO2 1.228, Pr Pr6O11 1.208, Nd Nd2O3 1.166, Sm Sm2O3 1.160, " +
      "Eu Eu2O3 1.158, Gd Gd2O3 1.153, Tb Tb4O7 1.176, Dy Dy2O3 1.148, Ho Ho2O3 1.146, Er Er2O3 1.143, " +
      "Sb Sb2O3 1.197, W WO3 1.261, V V2O5 1.785, Nb Nb2O5 1.431, Ta Ta2O5 1.221, Ti TiO2 1.668, U U3O8 1.179, " +
      "Mo MoO3 1.500, Ga Ga2O3 1.344, Ge GeO2 1.441, In In2O3 1.209, Sn SnO2 1.270, Al Al2O3 1.889, Mn MnO2 1.582, " +
      "Cr Cr2O3 1.462, Zr ZrO2 1.351, Be BeO 2.775, Mg MgO 1.658, P P2O5 2.291, K K2O 1.205, " +
      "Ni NiSO4·6H2O 4.478, Co CoSO4·7H2O 4.770, Co Co3O4 1.362, Cu CuSO4·5H2O 3.929",
  ],
];

/** Every conversion that is declared. */
export const CONVERSIONS: readonly Conversion[] = ROWS.flatMap(([source, rows]) =>
  rows.split(", ").map((row) => {
    const [from = "", to = "", text = ""] = row.split(" ");
    const factor = parseDecimal(text)!;
    return { id: `${from}>${to}`, from, to, factor: widen(point(factor), decimal(5, factor.exponent - 1)), source };
  }),
);

const BY_ID: ReadonlyMap<string, Conversion> = new Map(CONVERSIONS.map((each) => [each.id, each]));

/** The conversion of that id, `Li>Li2CO3`; `undefined` when none is declared. */
export function conversionOf(id: string): Conversion | undefined {
  return BY_ID.get(id);
}

/** A mass of `from` told as a mass of `to`. */
export function applyConversion(mass: Interval, { factor }: Conversion): Interval {
  return product(mass, factor);
}

/** A mass of `to` told as a mass of `from`. */
export function undoConversion(mass: Interval, { factor }: Conversion): Interval {
  return quotient(mass, factor)!;
}
