import type { Alert, AlertDetail } from "#model";
import { toAlertFact, toAlertId } from "./alert.ts";
import { isChosen } from "./choice.ts";
import type { Kept, WatchTools } from "./claim.ts";
import { confirmsOf } from "./confirms.ts";
import { ECHOED, type Fired, type Past } from "./fired.ts";
import { makeTierWatch } from "./levels.ts";
import { claimRuleOf } from "./rules.ts";
import { makeShelf } from "./shelf.ts";
import { makeSilence } from "./silence.ts";
import { makeTold, type Told } from "./told.ts";
import { NOTHING, type Outcome, type Watched, type Watcher, type WatcherState, type Words } from "./watched.ts";

/** `from` is what it had kept of the stream so far. */
export function makeWatcher(watch: Watched, words: Words, tools: WatchTools, from?: WatcherState): Watcher {
  const shelf = makeShelf(tools, words.isWrong, from?.shelf);
  const told = makeTold(from?.told);
  const rule = claimRuleOf(watch);
  const confirms = confirmsOf(watch);
  const tiers = watch.rule.kind === "tiers" ? makeTierWatch(watch, watch.rule, shelf, from?.tiers) : undefined;
  const silence = watch.rule.kind === "silent" ? makeSilence(watch, watch.rule.days, from?.silence) : undefined;

  const raise = (kept: Kept, fired: Fired, confirmed?: AlertDetail["confirms"]): Outcome => {
    const id = toAlertId(watch.id, fired.kind, kept.series, fired.event, fired.root ?? kept.origin);
    const known = told.get(id);
    if (known !== undefined) return join(known, kept);
    const same = told.same(kept).find(({ articles }) => articles.has(kept.claim.article.hash));
    if (same !== undefined) return join(same, kept);
    const origins = new Set([kept.origin]);
    told.add({ id, kind: fired.kind, fired, kept, origins, articles: new Set([kept.claim.article.hash]) });
    const alert: Alert = {
      id,
      watch: watch.id,
      kind: fired.kind,
      at: kept.at,
      sequence: kept.sequence,
      facts: [kept, ...fired.others].map(toAlertFact),
      origin: kept.origin,
      detail: { ...fired.detail, ...(confirmed !== undefined && { confirms: confirmed }) },
    };
    return { alerts: [alert], copies: [] };
  };

  /** The same told again: a copy, unless its article is already a witness. */
  const join = (known: Told, kept: Kept): Outcome => {
    known.origins.add(kept.origin);
    const { hash } = kept.claim.article;
    if (known.articles.has(hash)) return NOTHING;
    known.articles.add(hash);
    return { alerts: [], copies: [{ alert: known.id, at: kept.at, fact: toAlertFact(kept) }] };
  };

  /** What did not come true by itself may be a copy of what did, or its confirmation by somebody else. */
  const echo = (kept: Kept): Outcome => {
    const same = told.same(kept);
    const copied = same.find(
      ({ origins, articles }) => origins.has(kept.origin) || articles.has(kept.claim.article.hash),
    );
    if (copied !== undefined) return join(copied, kept);
    const confirmed = same.find(({ kind, fired }) => ECHOED.has(kind) && confirms(kept, fired));
    if (confirmed === undefined || !kept.isNamed) return NOTHING;
    const before = same.filter(({ fired }) => fired.event === confirmed.fired.event);
    return raise(kept, confirmed.fired, { alert: confirmed.id, origins: before.length + 1 });
  };

  const takeClaim = (kept: Kept): Outcome => {
    const topic = shelf.topic(kept.topic);
    if (tiers !== undefined) {
      const { fired, released } = tiers.take(kept, topic);
      const told = fired === undefined ? echo(kept) : raise(kept, fired);
      return { ...told, alerts: [...released, ...told.alerts] };
    }
    const fired = rule?.(kept, toPast(kept, topic, words, tools));
    return fired === undefined ? echo(kept) : raise(kept, fired);
  };

  return {
    take(event) {
      if (event.cause === "judged") {
        for (const fact of event.about) tiers?.forget(shelf.find(fact), event.at);
        return NOTHING;
      }
      const first = event.cause === "reread" ? shelf.take(event.article) : undefined;
      const claims = event.claims.filter((claim) => isChosen(watch.facts, claim));
      const kept = claims.map((claim) => shelf.put(claim, event.sequence, first ?? event.at, event.print));
      if (event.cause === "reread" || kept.length === 0) return NOTHING;
      silence?.take(event, kept.at(-1)!);
      if (silence !== undefined) return NOTHING;
      const outcomes = kept.toSorted(inOrder).map(takeClaim);
      return {
        alerts: outcomes.flatMap(({ alerts }) => alerts),
        copies: outcomes.flatMap(({ copies }) => copies),
      };
    },
    due: (until) => silence?.due(until) ?? tiers?.due(until) ?? [],
    state: () => ({
      shelf: shelf.state(),
      told: told.state(),
      ...(tiers !== undefined && { tiers: tiers.state() }),
      ...(silence !== undefined && { silence: silence.state() }),
    }),
  };
}

function inOrder(a: Kept, b: Kept): number {
  return a.when - b.when || a.claim.start - b.claim.start;
}

function toPast(now: Kept, topic: readonly Kept[], words: Words, tools: WatchTools): Past {
  const series = topic.filter((kept) => kept.series === now.series);
  const place = series.indexOf(now);
  return {
    series: series.slice(0, Math.max(0, place)),
    others: topic.filter(({ claim }) => claim.article.hash !== now.claim.article.hash),
    isNewest: place >= 0 && series.every(({ when }) => when <= now.when),
    compare: (other) => tools.compare(now.claim, other.claim, words.judged(now.claim.id, other.claim.id)),
  };
}
