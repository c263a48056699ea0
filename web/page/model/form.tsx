import { useState } from "preact/hooks";
import type { AnswerRecord } from "#service";
import { ApiError, post } from "#web/api/ask.ts";
import { Failed } from "#web/part/failed.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { Answer } from "./answer.tsx";
import type { ModelEntry } from "./entry.ts";
import { Input } from "./input.tsx";
import { WORDS } from "./words.ts";

/** Takes a file for each table and shows what the model makes of them. */
export function Form({ model }: { readonly model: ModelEntry }) {
  const words = inLang(WORDS);
  const [files, setFiles] = useState<Readonly<Record<string, File>>>({});
  const [answer, setAnswer] = useState<AnswerRecord>();
  const [error, setError] = useState<ApiError>();
  const [isBusy, setBusy] = useState(false);
  const isReady = model.inputs.every(({ name, optional }) => optional === true || files[name] !== undefined);

  const run = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const texts = await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await file.text()]));
      const sent = { model: model.id, csv: lang.value, tables: Object.fromEntries(texts) };
      setAnswer(await post<AnswerRecord>("/api/models/run", sent));
    } catch (failure) {
      setAnswer(undefined);
      setError(failure instanceof ApiError ? failure : new ApiError(0, "internal", String(failure)));
    }
    setBusy(false);
  };
  return (
    <>
      <form class="model-form" onSubmit={run}>
        {model.inputs.map((input) => (
          <Input
            key={input.name}
            input={input}
            onChange={(file) => {
              setFiles(({ [input.name]: _, ...rest }) => (file === undefined ? rest : { ...rest, [input.name]: file }));
            }}
          />
        ))}
        <p>
          <button type="submit" disabled={!isReady || isBusy}>
            {isBusy ? words.running : words.run}
          </button>
        </p>
      </form>
      {error !== undefined && <Failed error={error} />}
      {answer !== undefined && <Answer answer={answer} />}
    </>
  );
}
