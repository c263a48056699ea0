import type { MeasureListRecord } from "#service";
import { useAllowed } from "#web/api/session.ts";
import { type Asked, useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { WatchList } from "./list.ts";
import { Offer } from "./offer.tsx";
import { Running } from "./running.tsx";
import { WORDS } from "./words.ts";

/** The watches that run, and those that come with each domain. */
export function Watches({ asked }: { readonly asked: Asked<WatchList> }) {
  const words = inLang(WORDS);
  const mayChange = useAllowed("add");
  const measures = useAnswer<MeasureListRecord>("/api/measures").value;
  const tongue = lang.value;
  const nameOf = (measure: string) =>
    measures?.measures.find(({ id }) => id === measure)?.label[tongue] ??
    measures?.packs.find(({ id }) => `${id}.` === measure)?.label[tongue] ??
    measure;
  return (
    <Shown asked={asked}>
      {({ watches, offers }) => {
        const packs = [...new Set(offers.map(({ pack }) => pack))];
        const running = new Set(watches.map(({ from }) => from));
        return (
          <>
            <h2>{words.running}</h2>
            {watches.length === 0 ? (
              <Nothing title={words.none}>
                <p>
                  {words.noneHow} <a href="/watches?view=make">{words.views.make}</a>
                </p>
              </Nothing>
            ) : (
              <ul class="watch-list">
                {watches.map((watch) => (
                  <Running
                    key={`${watch.id} ${watch.addedAt}`}
                    watch={watch}
                    mayChange={mayChange}
                    measureName={nameOf(watch.facts.measure)}
                  />
                ))}
              </ul>
            )}
            <h2>{words.offers}</h2>
            <p class="quiet">{words.offersAbout}</p>
            {packs.map((pack) => (
              <section key={pack} aria-labelledby={`pack-${pack}`}>
                <h3 id={`pack-${pack}`} class="watch-pack">
                  {measures?.packs.find(({ id }) => id === pack)?.label[tongue] ?? pack}
                </h3>
                <ul class="watch-list">
                  {offers
                    .filter((offer) => offer.pack === pack)
                    .map((offer) => (
                      <Offer
                        key={offer.id}
                        offer={offer}
                        isRunning={running.has(offer.id)}
                        mayChange={mayChange}
                        onStarted={asked.again}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </>
        );
      }}
    </Shown>
  );
}
