import { compare, type Decimal, decimal } from "#base";
import type { ModelRow } from "#model";

/** From intensity 4 on roads are patrolled; by peak ground acceleration that is 25 gal, and 80 gal is 5弱 (CWA, 2020). */
const PATROL_GAL = decimal(25);
const STRONG = /^(?:[5-7]|5[弱強+-]|6[弱強+-])/;

/** How strong a shaking was: worth a patrol, and strong enough to loosen the ground. */
export function strengthOf({ cells }: ModelRow): { readonly isPatrol: boolean; readonly isStrong: boolean } {
  const pga = cells.pga_gal as Decimal | undefined;
  const intensity = (cells.intensity as string | undefined)?.replace(/級$/, "") ?? "";
  const isStrong = STRONG.test(intensity) || (pga !== undefined && compare(pga, decimal(80)) >= 0);
  const isPatrol = isStrong || intensity.startsWith("4") || (pga !== undefined && compare(pga, PATROL_GAL) >= 0);
  return { isPatrol, isStrong };
}
