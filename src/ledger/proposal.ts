import { hash } from "node:crypto";
import type { JudgementVerdict, Taught } from "#model";
import type { ProposalState } from "./fact-contract.ts";
import { toNameForm } from "./name-form.ts";

const ID_DIGITS = 16;

/** The proposal that a text makes: its id and folded names; `undefined` when both names are one but for the script. */
export function toProposal({ type, name, alias }: Pick<Taught, "type" | "name" | "alias">) {
  const forms = { type, name: toNameForm(name), alias: toNameForm(alias) };
  if (forms.name === forms.alias) return undefined;
  return { id: hash("sha256", `${type}|${forms.name}|${forms.alias}`).slice(0, ID_DIGITS), ...forms };
}

/** What the standing judgement makes of a proposal. */
export function toState(standing: JudgementVerdict | undefined): ProposalState {
  return standing === "accept" ? "accepted" : standing === "refuse" ? "refused" : "open";
}
