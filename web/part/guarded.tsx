import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { lazy, useLocation } from "preact-iso";
import { inLang } from "#web/state/lang.ts";
import { online } from "#web/state/online.ts";
import { STATE } from "./words.ts";

type Module = { readonly default: ComponentType };

/** A page whose code is asked for when it is first opened; where it does not come, the reader is told. */
export function pageOf(load: () => Promise<Module>) {
  return lazy(() =>
    load().catch(() => {
      online.value = false;
      return { default: Broken };
    }),
  );
}

/** What is shown where a page broke: that it did, and a way out. */
function Broken() {
  const words = inLang(STATE);
  return (
    <div class="failed" role="alert">
      <p>{online.value ? words.failed : words.offline}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {words.again}
        </button>{" "}
        <a href="/">{words.home}</a>
      </p>
    </div>
  );
}

/** Pages, and what stands in their place when one breaks; another address begins anew. */
export function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((cause) => console.error(cause));
  const { path } = useLocation();
  useEffect(reset, [path]);
  return error === undefined ? children : <Broken />;
}

/** Whether the parts of an address can be read: a stray percent sign cannot. */
export function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ""; // looked at, lest the bundler leave the call out
  } catch {
    return false;
  }
}
