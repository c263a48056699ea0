import type { ComponentChildren } from "preact";
import { openedFact } from "#web/state/opened-fact.ts";
import { toFact } from "./address.ts";

interface Props {
  readonly fact: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Leads to a fact: over the page where it is clicked plainly, at its own address otherwise. */
export function FactLink({ fact, children, class: name }: Props) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation(); // the router looks at every click that comes through
    openedFact.value = fact;
  };
  return (
    <a href={toFact(fact)} class={name} onClick={open}>
      {children}
    </a>
  );
}
