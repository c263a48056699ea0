/** How alike two texts are: twice the pairs of characters that both have, of all; 0 to 1. Linear in both. */
export function alikeness(a: string, b: string): number {
  const count = new Map<string, number>();
  for (let at = 0; at + 2 <= a.length; at++) count.set(a.slice(at, at + 2), (count.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 2 <= b.length; at++) {
    const left = count.get(b.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    count.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
