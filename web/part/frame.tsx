import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { watchAlerts } from "#web/state/alerts.ts";
import { inLang } from "#web/state/lang.ts";
import { arrived, showNew, watchLedger } from "#web/state/live.ts";
import { online } from "#web/state/online.ts";
import { FactDialog } from "./fact-dialog.tsx";
import { Head } from "./head.tsx";
import { SessionLink } from "./session-link.tsx";
import { FRAME } from "./words.ts";

/** What every page stands in: head, offline note, main part, foot. A new page takes the focus, as a new document would. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const words = inLang(FRAME);
  const { path } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) main.current?.focus();
    before.current = path;
  }, [path]);
  useEffect(watchLedger, []);
  useEffect(watchAlerts, []);
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Head path={path} />
      {!online.value && (
        <p class="offline" role="status">
          {words.offline}
        </p>
      )}
      {/* Always there, so that what comes into it is read out. */}
      <div class="arrived" role="status">
        {arrived.value > 0 && (
          <p>
            {words.arrived(arrived.value)}{" "}
            <button type="button" class="second" onClick={showNew}>
              {words.showNew}
            </button>
          </p>
        )}
      </div>
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <FactDialog />
      <footer class="foot">
        <p>{words.foot}</p>
        <p>
          <a href="/sources">{words.sources}</a>
        </p>
        <SessionLink />
      </footer>
    </>
  );
}
