import type { AnswerRecord } from "#service";
import { saveFile } from "#web/chart/save.ts";
import { toUnitText } from "#web/part/unit.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { Drawn } from "./drawn.tsx";
import { WORDS } from "./words.ts";

type Table = AnswerRecord["tables"][number];

/** Rows on the page; more are in the file. */
const SHOWN = 500;

/** What a model answers: what has to be known first, then its tables, drawn where it says how. */
export function Answer({ answer: { tables, remarks } }: { readonly answer: AnswerRecord }) {
  const words = inLang(WORDS);
  const tongue = lang.value;
  return (
    <div class="model-answer" aria-live="polite">
      {remarks.length > 0 && (
        <section class="newer" aria-label={words.remarks}>
          <h2 class="small">{words.remarks}</h2>
          <ul>
            {remarks.map(({ text, input, line }) => (
              <li key={`${input} ${line} ${text.en}`}>
                {line !== undefined && <span class="quiet">{words.line(input ?? "", line)} · </span>}
                {text[tongue]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <section key={table.name} aria-labelledby={`table-${table.name}`}>
            <h2 id={`table-${table.name}`}>{table.title[tongue]}</h2>
            <Drawn table={table} />
            <Rows table={table} />
          </section>
        ))}
    </div>
  );
}

function Rows({ table: { name, columns, rows, numbers, csv } }: { readonly table: Table }) {
  const words = inLang(WORDS);
  const tongue = lang.value;
  const isNumber = (index: number) => numbers.includes(index);
  return (
    <>
      <div class="table">
        <table>
          <thead>
            <tr>
              {columns.map(({ name: column, label, unit }, index) => (
                <th key={column} scope="col" class={isNumber(index) ? "amount" : undefined}>
                  {label[tongue]}
                  {unit !== undefined && <span class="quiet"> {toUnitText(unit, tongue)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr key={row.map(String).join("|")}>
                {row.map((cell, index) => (
                  <td key={columns[index]!.name} class={isNumber(index) ? "amount" : undefined}>
                    {typeof cell === "object" ? cell?.[tongue] : isNumber(index) ? grouped(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="exports">
        {rows.length > SHOWN && <span class="quiet">{words.showing(SHOWN, rows.length)}</span>}
        {csv !== undefined && (
          <button
            type="button"
            class="plain"
            onClick={() => saveFile(new Blob([csv], { type: "text/csv" }), `${name}.csv`)}
          >
            {words.csv}
          </button>
        )}
      </p>
    </>
  );
}

/** 1,234,567.8 */
function grouped(text: string): string {
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
