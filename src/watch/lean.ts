import type { WatchClaim } from "./claim.ts";

/** A claim without what no rule asks for: many are kept. */
export function lean(claim: WatchClaim): WatchClaim {
  const { id, hash, title, source, url, published, publishedBy } = claim.article;
  const article = {
    id,
    hash,
    title,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
  };
  const { start, end, low, high, bound, unit, change, exact, subject, measure, label, period, stance } = claim;
  return {
    id: claim.id,
    start,
    end,
    low,
    high,
    bound,
    unit,
    ...(change !== undefined && { change }),
    ...(exact !== undefined && { exact }),
    ...(subject !== undefined && { subject }),
    ...(measure !== undefined && { measure }),
    label,
    ...(period !== undefined && { period }),
    stance,
    voices: claim.voices,
    qualifiers: claim.qualifiers,
    sentence: claim.sentence,
    ...(claim.commodities !== undefined && { commodities: claim.commodities }),
    article,
  };
}
