/** What is measured, as powers of base dimensions: `{ mass: 1, time: -1 }`. A pure number is `{}`. */
export type Dimension = Readonly<Record<string, number>>;

/** The dimension of a pure number: a share, a ratio, a percentage. */
export const PURE: Dimension = {};

/** The dimension of a × b^power. */
export function combine(a: Dimension, b: Dimension, power = 1): Dimension {
  const result: Record<string, number> = { ...a };
  for (const [name, exponent] of Object.entries(b)) {
    const total = (result[name] ?? 0) + exponent * power;
    if (total === 0) delete result[name];
    else result[name] = total;
  }
  return result;
}

/** Whether two dimensions are one, so that what has them can be added and compared. */
export function isSameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(combine(a, b, -1)).length === 0;
}

/** `money/share`, `mass·length^-2` as `mass/length^2`, `pure number`: for messages. */
export function dimensionText(dimension: Dimension): string {
  const part = ([name, power]: readonly [string, number]) => (power === 1 ? name : `${name}^${power}`);
  const entries = Object.entries(dimension).sort(([a], [b]) => (a < b ? -1 : 1));
  const above = entries.filter(([, power]) => power > 0).map(part);
  const below = entries.filter(([, power]) => power < 0).map(([name, power]) => part([name, -power]));
  if (entries.length === 0) return "pure number";
  return [above.join("·") || "1", ...below].join("/");
}
