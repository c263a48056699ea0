import {
  evaluate,
  expressionText,
  intervalText,
  inUnit,
  isFault,
  isGap,
  meet,
  type Quantity,
  readIdentity,
  solveFor,
  toQuantity,
} from "#algebra";
import type { Interval } from "#base";
import type { BoardFact } from "#board/board-fact.ts";
import { comparableLabels } from "#board/comparable.ts";
import { computedText } from "#board/computed-text.ts";
import { groupBy } from "#board/group.ts";
import { keyLabel, keyOf } from "#board/key.ts";
import type { DerivedItem } from "#board/record.ts";
import { showInterval, wordsOf } from "#board/row.ts";
import type { SectionInput } from "#board/section/part.ts";
import { joinLabels } from "#board/words/labels.ts";
import type { Derivation, Label } from "#model";
import { type Filling, fillingsOf } from "./fillings.ts";

type Declared = Extract<Derivation, { readonly kind: "identity" }>;

/** A computed value with the facts that it comes from. */
interface Value {
  readonly filling: Filling;
  readonly interval: Interval;
  readonly equation: string;
}

const MEETING: Label = { zh: "各組回推值", en: "all values so computed" };

/** One term of an identity out of the others, each from one article; values that stand for one thing must meet. */
export function deriveIdentity(declared: Declared, { items, pack, knowledge }: SectionInput): readonly DerivedItem[] {
  const identity = knowledge.identities.get(`${pack}.${declared.identity}`);
  const ready = identity === undefined ? undefined : readIdentity(identity);
  if (identity === undefined || ready === undefined || isFault(ready)) return [];
  const formula = solveFor(ready.equation, declared.solve);
  if (formula === undefined) return [];
  const values = fillingsOf(identity, ready, declared.solve, items, pack).flatMap((filling): Value[] => {
    const quantities = new Map<string, Quantity>(ready.constants);
    for (const [name, { amount, fact }] of filling)
      quantities.set(name, toQuantity(amount, { unit: fact.unit, per: ready.measured.get(name)!.per ?? [] }));
    const value = evaluate(formula, quantities);
    const interval = isGap(value) ? undefined : inUnit(value, { unit: declared.unit, per: declared.per ?? [] });
    if (interval === undefined) return [];
    const equation = expressionText(formula, (name) => {
      const item = filling.get(name);
      return item === undefined ? name : wordsOf(item);
    });
    return [{ filling, interval, equation }];
  });
  const single = values.map((value) => itemOf(declared, value));
  return declared.isShared === true ? [...meetings(declared, values), ...single] : single;
}

function itemOf(declared: Declared, { filling, interval, equation }: Value): DerivedItem {
  const first = firstOf(filling);
  return {
    label: joinLabels([declared.label, keyLabel(first, declared.of ?? "subject"), ...whenceOf(first)]),
    ...shown(interval, declared.unit),
    equation,
    facts: [...filling.values()].map(({ fact }) => fact.id),
    ...(declared.note !== undefined && { note: declared.note }),
  };
}

/** Of one source, period and way of reckoning: whether all that was computed can be one value. */
function meetings(declared: Declared, values: readonly Value[]): readonly DerivedItem[] {
  const groups = groupBy(values, ({ filling }) => {
    const first = firstOf(filling);
    return [keyOf(first, "source"), ...comparableLabels(first).map(({ zh }) => zh)].join("\n");
  });
  return [...groups.values()].flatMap((own): DerivedItem[] => {
    const subjects = new Set(own.map(({ filling }) => firstOf(filling).subject));
    if (subjects.size < 2) return [];
    const all = own.reduce<Interval | undefined>(
      (left, { interval }) => left && meet(left, interval),
      own[0]!.interval,
    );
    return [
      {
        label: joinLabels([declared.label, MEETING, ...whenceOf(firstOf(own[0]!.filling))]),
        ...(all === undefined ? { text: "∅" } : shown(all, declared.unit)),
        equation: own.map(({ equation, interval }) => `${equation} = ${intervalText(interval)}`).join(" ∩ "),
        facts: own.flatMap(({ filling }) => [...filling.values()].map(({ fact }) => fact.id)),
        verdict: all === undefined ? "fails" : "holds",
      },
    ];
  });
}

function shown(interval: Interval, unit: string) {
  return { text: `${computedText(interval)} ${unit}`, interval: showInterval(interval), unit };
}

function firstOf(filling: Filling): BoardFact {
  return filling.values().next().value!;
}

/** Who says it, and of what period. */
function whenceOf(item: BoardFact): readonly Label[] {
  return [...(item.source === "" ? [] : [keyLabel(item, "source")]), ...comparableLabels(item)];
}
