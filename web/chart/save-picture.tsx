import { inLang } from "#web/state/lang.ts";
import { toPicture, toPng } from "./picture.ts";
import { CHART } from "./words.ts";

interface Props {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly citations: readonly string[];
}

/** Saves the chart as SVG or PNG, with title and citations in the picture. */
export function SavePicture({ svg, title, citations }: Props) {
  const words = inLang(CHART);
  const name = title.replaceAll(/[\\/:*?"<>|\s]+/gu, "-").slice(0, 80);
  const picture = () => toPicture(svg, title, citations, words.foot);
  return (
    <p class="chart-save">
      <button
        type="button"
        class="plain"
        onClick={() => save(new Blob([picture().text], { type: "image/svg+xml" }), `${name}.svg`)}
      >
        {words.svg}
      </button>
      <button type="button" class="plain" onClick={async () => save(await toPng(picture()), `${name}.png`)}>
        {words.png}
      </button>
    </p>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
