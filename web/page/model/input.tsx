import { saveFile } from "#web/chart/save.ts";
import { inLang, lang } from "#web/state/lang.ts";
import type { InputEntry } from "./entry.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly input: InputEntry;
  readonly onChange: (file: File | undefined) => void;
}

/** One table to give, with its columns and a file to begin with. */
export function Input({ input: { name, label, optional, columns }, onChange }: Props) {
  const words = inLang(WORDS);
  const tongue = lang.value;
  const blank = `\ufeff${columns.map((column) => column.name).join(",")}\r\n`;
  return (
    <fieldset class="model-input">
      <label>
        {words.choose(label[tongue])}
        {optional === true && <span class="quiet"> · {words.optional}</span>}
        <input
          type="file"
          name={name}
          accept=".csv,text/csv,text/plain"
          onChange={(event) => onChange(event.currentTarget.files?.[0])}
        />
      </label>
      <details>
        <summary>{words.columns}</summary>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.note}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>{column.choices?.join(" | ") ?? words.kinds[column.kind]}</td>
                  <td>
                    {column.label[tongue]}
                    {column.optional === true && <span class="quiet"> · {words.optional}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <button
            type="button"
            class="plain"
            onClick={() => saveFile(new Blob([blank], { type: "text/csv" }), `${name}.csv`)}
          >
            {words.blank}
          </button>
        </p>
      </details>
    </fieldset>
  );
}
