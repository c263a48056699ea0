import { useRef, useState } from "preact/hooks";
import { inLang } from "#web/state/lang.ts";
import { Fields } from "./fields.tsx";
import type { About, Given } from "./send.ts";
import { useDrop } from "./use-drop.ts";
import { WORDS } from "./words.ts";

const WAYS = ["text", "file", "url"] as const;

interface Props {
  readonly add: (given: readonly Given[], about: About) => void;
  readonly check: (text: string, published: string) => void;
  readonly isChecking: boolean;
}

/** How something is given: pasted, as files, by address; what is dropped anywhere on it is read as well. */
export function Form({ add, check, isChecking }: Props) {
  const words = inLang(WORDS);
  const form = useRef<HTMLFormElement>(null);
  const [way, setWay] = useState<(typeof WAYS)[number]>("text");
  const [isEmpty, setEmpty] = useState(false);
  const about = () => readAbout(form.current!);
  const { isOver, ...drop } = useDrop((files) => add(files.map(toFile), about()));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(form.current!);
    const text = String(data.get("text") ?? "");
    const given = toGiven(way, data);
    setEmpty(given.length === 0);
    if (given.length === 0) return;
    if ((event.submitter as HTMLButtonElement | null)?.value === "check") return check(text, about().published);
    add(given, about());
    for (const field of form.current!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(".given"))
      field.value = "";
  };
  return (
    <form ref={form} class={isOver ? "add add-over" : "add"} onSubmit={submit} {...drop}>
      <fieldset class="ways">
        <legend class="unseen">{words.way}</legend>
        {WAYS.map((one) => (
          <label key={one} class="way">
            <input type="radio" name="way" value={one} checked={way === one} onChange={() => setWay(one)} />
            <span>{words.ways[one]}</span>
          </label>
        ))}
      </fieldset>
      {way === "text" && (
        <label class="wide">
          {words.text}
          <textarea class="given" name="text" rows={9} placeholder={words.textHint} />
        </label>
      )}
      {way === "file" && (
        <label class="wide">
          {words.file}
          <input class="given" type="file" name="file" multiple />
          <span class="quiet">{words.fileHint}</span>
        </label>
      )}
      {way === "url" && (
        <label class="wide">
          {words.url}
          <input class="given" type="url" name="url" placeholder="https://" maxLength={2_000} />
        </label>
      )}
      <Fields hasTitle={way === "text"} isOpen={way === "text"} />
      {isOver && <p class="drop">{words.drop}</p>}
      {isEmpty && (
        <p class="note" role="alert">
          {words.nothing}
        </p>
      )}
      <p class="actions">
        <button type="submit" value="add">
          {words.add}
        </button>
        {way === "text" && (
          <button type="submit" value="check" class="second" disabled={isChecking}>
            {isChecking ? words.checking : words.check}
          </button>
        )}
      </p>
    </form>
  );
}

function toGiven(way: (typeof WAYS)[number], data: FormData): readonly Given[] {
  if (way === "file") {
    const files = data.getAll("file").filter((one): one is File => one instanceof File && one.name !== "");
    return files.map(toFile);
  }
  const value = String(data.get(way) ?? "").trim();
  if (value === "") return [];
  return way === "text" ? [{ kind: "text", text: String(data.get("text")) }] : [{ kind: "url", url: value }];
}

function toFile(file: File): Given {
  return { kind: "file", file };
}

function readAbout(form: HTMLFormElement): About {
  const data = new FormData(form);
  const field = (name: string) => String(data.get(name) ?? "");
  return { title: field("title"), source: field("source"), published: field("published"), topic: field("topic") };
}
