import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { inLang, lang } from "#web/state/lang.ts";
import { theme } from "#web/state/theme.ts";
import { declutter } from "./declutter.ts";
import type { Spec } from "./draw.ts";
import { SavePicture } from "./save-picture.tsx";
import { walkMarks } from "./walk.ts";
import { CHART } from "./words.ts";

interface Props {
  readonly spec: Spec;
  /** What is drawn, in a line: the accessible name and the heading of a saved picture. */
  readonly title: string;
  /** What is behind the marks: one line a report, under a saved picture. */
  readonly citations: readonly string[];
  /** The same for those who cannot see it, and what stands under the chart. */
  readonly children?: ComponentChildren;
  /** Told of the fact whose mark was chosen: marks are links to `/fact/…` (`toFact`). */
  readonly onChoose?: (fact: string) => void;
}

/** A chart that follows the width, the language and the light, and can be saved with its citations. */
export function Chart({ spec, title, citations, children, onChoose }: Props) {
  const words = inLang(CHART);
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState<SVGSVGElement>();
  const [failed, setFailed] = useState(false);
  const light = theme.value;
  const tongue = lang.value;

  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    seen.observe(place.current!);
    return () => seen.disconnect();
  }, []);

  useEffect(() => {
    if (width === 0) return;
    let isGone = false;
    import("./draw.ts").then(
      ({ draw }) => {
        if (isGone) return;
        const svg = draw(spec, width);
        svg.setAttribute("aria-label", title);
        place.current?.replaceChildren(svg);
        walkMarks(svg);
        declutter(svg);
        setDrawn(svg);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [spec, width, title, light, tongue]);

  const choose = (event: Event) => {
    const fact = findFact(event.target as Element);
    if (fact === undefined || onChoose === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(fact);
  };
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: marks are links, which keys follow too */}
      <div class="chart-place" ref={place} onClick={choose}>
        {failed ? <p class="quiet">{words.failed}</p> : undefined}
      </div>
      {drawn !== undefined && <SavePicture svg={drawn} title={title} citations={citations} />}
      {children}
    </figure>
  );
}

/** The fact that a mark links to. */
function findFact(mark: Element): string | undefined {
  const link = mark.closest("a");
  const address = link?.getAttribute("href") ?? link?.getAttributeNS("http://www.w3.org/1999/xlink", "href");
  return address?.startsWith(FACT) === true ? decodeURIComponent(address.slice(FACT.length)) : undefined;
}

const FACT = "/fact/";
