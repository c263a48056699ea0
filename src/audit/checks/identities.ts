import type { Check } from "#audit/check.ts";
import { checkIdentity } from "#audit/check-identity.ts";

/** The identities that packs declare: shares of totals, prices times units, growth to date. */
export const checkIdentities: Check = ({ claims }, { identities }) =>
  identities.flatMap((identity) =>
    checkIdentity(identity, claims).map((found) => ({
      check: "identity" as const,
      verdict: found.verdict,
      by: found.by,
      terms: [...found.claims].map(([role, claim]) => ({ role, claim })),
      text: found.text,
      isGuarded: identity.identity.strength === "definition" && found.by.length === 0,
      identity: found.identity,
      ...(found.implied !== undefined && { implied: found.implied }),
    })),
  );
