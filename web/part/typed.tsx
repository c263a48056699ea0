import { useEffect, useState } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

const PAUSE = 300;

/** A field whose words count after a short pause. */
export function Typed({ label, value, placeholder, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const pause = setTimeout(() => onChange(typed.trim()), PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  return (
    <label>
      {label}
      <input
        type="search"
        value={typed}
        maxLength={100}
        placeholder={placeholder}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  );
}
