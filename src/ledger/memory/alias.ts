import { type Aliases, type AliasPair, joinAliases, NO_ALIASES } from "#ledger/alias.ts";
import { toNameForm } from "#ledger/name-form.ts";
import type { EntityType } from "#model";

import { findNodes } from "./nodes.ts";
import { stateAt } from "./standing.ts";
import type { Store } from "./store.ts";
import { taughtIn } from "./taught.ts";

/** What accepted aliases joined at a sequence. */
export function aliasesAt(store: Store, asOf: number): Aliases {
  const pairs: AliasPair[] = [...taughtIn(store).values()].filter(({ id }) => stateAt(store, id, asOf) === "accepted");
  if (pairs.length === 0) return NO_ALIASES;
  const nodes = [...findNodes(store, asOf).values()];
  return joinAliases(pairs, (form: string, type: EntityType) => {
    const ids = nodes.filter((node) => node.isId && node.type === type && node.forms.has(form));
    return ids.length === 1 ? ids[0]!.key : undefined;
  });
}

/** The subject keys that a name stands for: itself, what has it as a form, and what aliases lead to. */
export function subjectKeysAt(store: Store, name: string, asOf: number, aliases: Aliases): ReadonlySet<string> {
  const form = toNameForm(name);
  const nodes = [...findNodes(store, asOf).values()];
  return aliases.reach([form, name, ...nodes.filter(({ forms }) => forms.has(form)).map(({ key }) => key)]);
}
