import type { ArticleRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { cutText } from "./cut.ts";
import { MarkedWords } from "./marked-words.tsx";
import { type Mark, makeMarks } from "./marks.ts";
import { findRows, type Row } from "./rows.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly article: ArticleRecord;
  /** The fact that is looked at. */
  readonly chosen: string | undefined;
  /** Figures and times that take part in what is looked at. */
  readonly lit: ReadonlySet<string>;
  readonly choose: (fact: string) => void;
}

/** The text as printed, block by block, every figure and time underlined. */
export function Reading({ article, ...look }: Props) {
  const marks = makeMarks(article);
  const rows = findRows(article);
  const lang = article.lang === "und" ? undefined : article.lang;
  let open: readonly Mark[] = [];
  let next = 0;
  return (
    <div class="reading" lang={lang}>
      {!rows.some(({ kind }) => kind === "title") && <h1>{inLang(WORDS).untitled}</h1>}
      {rows.map((row) => {
        const here: Mark[] = [];
        while (next < marks.length && marks[next]!.start < row.next) here.push(marks[next++]!);
        const around = [...open, ...here];
        open = around.filter((mark) => mark.end > row.next);
        return <Block key={row.start} text={article.text} row={row} marks={around} {...look} />;
      })}
    </div>
  );
}

interface BlockProps extends Omit<Props, "article"> {
  readonly text: string;
  readonly row: Row;
  readonly marks: readonly Mark[];
}

function Block({ text, row, marks, chosen, lit, choose }: BlockProps) {
  const words = cutText(text, marks, row.start, row.end).map(({ start, end, mark, first }) =>
    mark === undefined ? (
      text.slice(start, end)
    ) : (
      <MarkedWords
        key={start}
        mark={mark}
        text={text.slice(start, end)}
        isFirst={first === true}
        isChosen={mark.id === chosen}
        isLit={lit.has(mark.id)}
        choose={choose}
      />
    ),
  );
  if (row.kind === "title") return <h1 dir="auto">{words}</h1>;
  if (row.kind === "heading") return <h2 dir="auto">{words}</h2>;
  return (
    <p class={`block ${row.kind}`} dir="auto">
      {words}
    </p>
  );
}
