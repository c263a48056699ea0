import { useEffect } from "preact/hooks";
import type { AlertRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { usePages } from "#web/api/pages.ts";
import { More } from "#web/part/more.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { seeAlerts } from "#web/state/alerts.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { AlertCard } from "./alert-card.tsx";
import { type AlertPage, tiersOf, type WatchList } from "./list.ts";
import { useLive } from "./use-live.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly list: WatchList | undefined;
  readonly watch: string | undefined;
  readonly choose: (watch: string | undefined) => void;
}

/** Alerts, the last first; those that are raised while the page is open come by themselves. */
export function Alerts({ list, watch, choose }: Props) {
  const words = inLang(WORDS);
  const pages = usePages<AlertPage>(toAddress("/api/alerts", { watch, limit: 20 }));
  const last = pages.value?.[0]?.last;
  const live = useLive(last);
  const newest = live[0]?.number ?? last;
  useEffect(() => {
    if (newest !== undefined) seeAlerts(newest);
  }, [newest]);
  const known = new Set(pages.value?.flatMap(({ alerts }) => alerts.map(({ id }) => id)));
  const fresh = live.filter((alert) => (watch === undefined || alert.watch === watch) && !known.has(alert.id));
  const watches = list?.watches ?? [];
  const isOther = watch !== undefined && !watches.some(({ id }) => id === watch);
  return (
    <>
      <div class="filters">
        <label>
          {words.ofWatch}
          <select value={watch ?? ""} onChange={(event) => choose(event.currentTarget.value || undefined)}>
            <option value="">{words.everyWatch}</option>
            {isOther && <option value={watch}>{nameOf(pages.value, watch)}</option>}
            {watches.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[lang.value]}
              </option>
            ))}
          </select>
        </label>
        <a class="quiet" href="/feed/alerts.atom" target="_blank" rel="noreferrer">
          {words.feed}
        </a>
      </div>
      <p class="unseen" role="status">
        {fresh[0] !== undefined && `${words.fresh}：${fresh[0].sentence[lang.value]}`}
      </p>
      <Shown asked={pages}>
        {(shown) => {
          const alerts = [...fresh, ...shown.flatMap((page) => page.alerts)];
          return alerts.length === 0 ? (
            <Nothing title={watch === undefined ? words.noAlerts : words.noAlertsOf}>
              <p>
                {watches.length === 0 ? words.noAlertsHow : words.waiting(watches.length)}{" "}
                <a href="/watches?view=watches">{words.views.watches}</a>
              </p>
            </Nothing>
          ) : (
            <>
              <div class="alerts">
                {alerts.map((alert) => (
                  <AlertCard
                    key={alert.id}
                    alert={alert}
                    tiers={tiersOf(list, alert.watch)}
                    isNew={isIn(fresh, alert)}
                  />
                ))}
              </div>
              <More pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}

function isIn(fresh: readonly AlertRecord[], alert: AlertRecord): boolean {
  return fresh.includes(alert);
}

/** A watch that was removed is known by its alerts alone. */
function nameOf(pages: readonly AlertPage[] | undefined, watch: string): string {
  return pages?.[0]?.alerts[0]?.label[lang.value] ?? watch;
}
