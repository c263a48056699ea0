import { useEffect, useId, useState } from "preact/hooks";
import { useAnswer } from "#web/api/use.ts";

interface Props<T> {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Where to ask for names that have what was typed in them; `undefined` asks nothing. */
  readonly addressOf: (typed: string) => string | undefined;
  /** What an answer suggests: the value, and what says which it is. */
  readonly suggestionsOf: (answer: T) => readonly { readonly value: string; readonly note: string }[];
  readonly onChange: (value: string) => void;
}

const PAUSE = 250;

/** A field with suggestions; what is typed counts after a short pause, or at once with Enter. */
export function Suggest<T>({ label, value, placeholder, addressOf, suggestionsOf, onChange }: Props<T>) {
  const list = useId();
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === asked && typed === value) return;
    const pause = setTimeout(() => {
      setAsked(typed);
      if (typed.trim() !== value) onChange(typed.trim());
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  const { value: answer } = useAnswer<T>(asked.trim() === "" ? undefined : addressOf(asked.trim()));
  return (
    <label>
      {label}
      <input
        type="text"
        value={typed}
        maxLength={100}
        placeholder={placeholder}
        list={list}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed.trim() !== value) onChange(typed.trim());
        }}
      />
      <datalist id={list}>
        {(answer === undefined ? [] : suggestionsOf(answer)).map(({ value: name, note }) => (
          <option key={`${name} ${note}`} value={name}>
            {note}
          </option>
        ))}
      </datalist>
    </label>
  );
}
