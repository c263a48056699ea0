import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { DeskFact } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { inLang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";
import { FactCard } from "./fact-card.tsx";
import { Shown } from "./shown.tsx";
import { DIALOG } from "./words.ts";

/** The fact that was opened, over the page; Escape, the button and a click beside it close it. */
export function FactDialog() {
  const words = inLang(DIALOG);
  const { url } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const fact = openedFact.value;
  const asked = useAnswer<DeskFact>(fact === undefined ? undefined : `/api/fact/${encodeURIComponent(fact)}`);
  const close = () => {
    openedFact.value = undefined;
  };
  useEffect(() => {
    if (fact === undefined) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [fact]);
  useEffect(close, [url]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="over"
      aria-label={words.title}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {fact !== undefined && (
        <div class="over-inner">
          <p class="over-close">
            <button type="button" class="plain" onClick={close}>
              {words.close}
            </button>
          </p>
          <Shown asked={asked}>{(value) => <FactCard fact={value} />}</Shown>
        </div>
      )}
    </dialog>
  );
}
