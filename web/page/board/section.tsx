import type { BoardRecord, Section } from "#service";
import { inLang, lang } from "#web/state/lang.ts";
import { Bars } from "./section/bars.tsx";
import { Bullet } from "./section/bullet.tsx";
import { Derived } from "./section/derived.tsx";
import { WorldMap } from "./section/map.tsx";
import { Matrix } from "./section/matrix.tsx";
import { Series } from "./section/series.tsx";
import { Stages } from "./section/stages.tsx";
import { Timeline } from "./section/timeline.tsx";
import { Tree } from "./section/tree.tsx";
import { WORDS } from "./words.ts";

export interface Named {
  /** What a saved picture is called. */
  readonly title: string;
}

/** One part of a board, drawn as its kind asks. */
export function SectionView({ section, board }: { readonly section: Section; readonly board: BoardRecord }) {
  const words = inLang(WORDS);
  const title = section.title[lang.value];
  return (
    <section class="board-section">
      <h2>{title}</h2>
      {section.note !== undefined && <p class="quiet">{section.note[lang.value]}</p>}
      <Drawn section={section} title={`${board.label[lang.value]}：${title}`} />
      {section.left !== undefined && section.left > 0 && <p class="quiet">{words.left(section.left)}</p>}
    </section>
  );
}

function Drawn({ section, title }: { readonly section: Section } & Named) {
  switch (section.kind) {
    case "map":
      return <WorldMap section={section} title={title} />;
    case "bars":
    case "dots":
      return <Bars section={section} title={title} />;
    case "matrix":
      return <Matrix section={section} />;
    case "tree":
      return <Tree section={section} />;
    case "timeline":
      return <Timeline section={section} title={title} />;
    case "bullet":
      return <Bullet section={section} title={title} />;
    case "series":
      return <Series section={section} title={title} />;
    case "stages":
      return <Stages section={section} />;
    case "derived":
      return <Derived section={section} title={title} />;
  }
}
