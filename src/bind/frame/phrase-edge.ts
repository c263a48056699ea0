import type { Token } from "./token.ts";

/** Without quotation marks, joints and 的 at its edges. */
export function trim(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && isEdge(tokens[first]!)) first++;
  while (last > first && isEdge(tokens[last - 1]!)) last--;
  return [first, last];
}

function isEdge({ kind }: Token): boolean {
  return kind === "quote" || kind === "of" || kind === "link";
}

/** What stands before the last 的 modifies the head: 在紐約掛牌的|美鋁. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]!.kind !== "of") continue;
    const [first] = trim(tokens, at + 1, to);
    return first < to && tokens[to - 1]!.end - tokens[first]!.start >= 2 ? first : from;
  }
  return from;
}
