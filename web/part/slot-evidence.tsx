import type { EvidenceKind } from "#model";
import { inLang } from "#web/state/lang.ts";
import { FACT } from "./fact-words.ts";
import { describeRule } from "./rule.ts";

interface Props {
  readonly kind: string | undefined;
  readonly rule: string | undefined;
}

/** How a slot was come by, where it was not printed beside its figure; the rule on hover. */
export function Evidence({ kind, rule }: Props) {
  if (!isUnprinted(kind) || rule === "no-cue") return null;
  const why = rule === undefined ? undefined : describeRule(rule);
  return (
    <span class={`evidence evidence-${kind}`} title={why}>
      {inLang(FACT).evidence[kind]}
      {why !== undefined && <span class="evidence-why"> · {why}</span>}
    </span>
  );
}

function isUnprinted(kind: string | undefined): kind is Exclude<EvidenceKind, "printed"> {
  return kind === "carried" || kind === "assumed";
}
