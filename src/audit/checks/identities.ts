import { mayBeLess } from "#algebra";
import type { Check } from "#audit/check.ts";
import { checkIdentity } from "#audit/check-identity.ts";
import { inOneUnit } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import type { IdentityFinding, PackIdentity } from "#audit/identity-finding.ts";

/** How far apart in the text claims may stand that are held against each other. */
const REACH = 300;

/** The identities that packs declare: shares of totals, prices times units, growth to date. */
export const checkIdentities: Check = ({ claims }, { identities }) =>
  identities
    .filter(({ identity }) => identity.isOpen !== true)
    .flatMap((identity) =>
      checkIdentity(identity, claims)
        .filter((found) => found.verdict !== "fails" || !isUpsideDown(found))
        .map((found) => toFinding(identity, found)),
    );

/** A part that is larger than its whole is part of another: of one measure both, only the amounts tell them apart. */
function isUpsideDown({ claims }: IdentityFinding): boolean {
  const [part, whole] = [claims.get("part"), claims.get("whole")];
  if (part === undefined || whole === undefined || part.measure?.value !== whole.measure?.value) return false;
  const amounts = inOneUnit(part, whole);
  return amounts !== undefined && !mayBeLess(amounts[0], amounts[1], true);
}

function toFinding({ identity }: PackIdentity, found: IdentityFinding): Finding {
  const missing = identity.strength === "definition" && found.by.length === 0 ? missingIn(found) : found.by;
  const isDoubted = found.verdict === "fails" && missing.length > 0;
  return {
    check: "identity",
    verdict: isDoubted ? "undetermined" : found.verdict,
    by: isDoubted ? missing : found.by,
    terms: [...found.claims].map(([role, claim]) => ({ role, claim })),
    text: found.text,
    isGuarded: identity.strength === "definition" && missing.length === 0,
    identity: found.identity,
    ...(found.implied !== undefined && { implied: found.implied }),
  };
}

/** What makes a failure doubtful though nothing is known to differ: a subject that is not printed there, a long way between. */
function missingIn({ claims }: IdentityFinding): readonly string[] {
  const all = [...claims.values()];
  if (all.some(({ subject }) => subject?.evidence.kind !== "printed")) return ["subject"];
  const starts = all.map(({ start }) => start);
  return Math.max(...starts) - Math.min(...starts) > REACH ? ["distance"] : [];
}
