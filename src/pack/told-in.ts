import { dimensionOf, isMoney, isSameDimension } from "#algebra";
import type { Measure } from "#model";

/** Whether amounts of a measure can be told in a unit; `money` stands for every ISO 4217 code. */
export function isToldIn({ units }: Pick<Measure, "units">, unit: string): boolean {
  if (units.includes(unit) || (isMoney(unit) && units.includes("money"))) return true;
  if (unit === "money") return units.some(isMoney);
  const wanted = dimensionOf(unit);
  return (
    wanted !== undefined &&
    units.some((each) => {
      const own = dimensionOf(each);
      return own !== undefined && isSameDimension(own, wanted);
    })
  );
}
