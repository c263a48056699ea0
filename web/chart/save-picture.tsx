import { inLang } from "#web/state/lang.ts";
import { toPicture, toPng } from "./picture.ts";
import { saveFile, toFileName } from "./save.ts";
import { CHART } from "./words.ts";

interface Props {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly citations: readonly string[];
}

/** Saves the chart as SVG or PNG, with title and citations in the picture. */
export function SavePicture({ svg, title, citations }: Props) {
  const words = inLang(CHART);
  const name = toFileName(title);
  const picture = () => toPicture(svg, title, citations, words.foot);
  return (
    <p class="chart-save">
      <button
        type="button"
        class="plain"
        onClick={() => saveFile(new Blob([picture().text], { type: "image/svg+xml" }), `${name}.svg`)}
      >
        {words.svg}
      </button>
      <button type="button" class="plain" onClick={async () => saveFile(await toPng(picture()), `${name}.png`)}>
        {words.png}
      </button>
    </p>
  );
}
