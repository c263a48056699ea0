/** An EDTF date for people: `2025-11-27/2025-11-28` → `2025-11-27–28`, what both ends share being said once. */
export function toDateText(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return first.replace(/T.*/, "");
  if (first.length !== last.length || first === "..") return edtf.replace("/", "–").replace("..", "…");
  if (first === last) return first;
  const shared =
    [8, 5].find((length) => first.length > length && first.slice(0, length) === last.slice(0, length)) ?? 0;
  return `${first}–${last.slice(shared)}`;
}

/** Whether an EDTF date is one day, month or year and no interval. */
export function isOneDate(edtf: string): boolean {
  return /^\d{4}(-\d\d){0,2}(T|$)/.test(edtf);
}
