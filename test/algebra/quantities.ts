/** Amounts as tests write them: `14.05 %`, `[8, 8.5) USD per share`, `50 USD per PH/s day`. */
import { type Quantity, toQuantity } from "#algebra";
import { readInterval } from "#test/algebra/arbitrary.ts";

/** Reads one amount; a pure number needs no unit. */
export function readQuantity(text: string): Quantity {
  const [, amount = "", unit = "x", per = ""] =
    /^([[(][^\])]*[\])]|\S+)(?: +(\S+))?(?: per (.+))?$/.exec(text.trim()) ?? [];
  return toQuantity(readInterval(amount), { unit, per: per.split(" ").filter((each) => each !== "") });
}

/** Amounts by name. */
export function readQuantities(values: Readonly<Record<string, string>>): Map<string, Quantity> {
  return new Map(Object.entries(values).map(([name, text]) => [name, readQuantity(text)] as const));
}
