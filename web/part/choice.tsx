interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  /** What stands for no choice. */
  readonly any: string;
  readonly options?: readonly Option[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly onChange: (value: string) => void;
}

/** One of several, or any; a value of the address that is no option stands as it is. */
export function Choice({ label, value, any, options = [], groups = [], onChange }: Props) {
  const known = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {value !== undefined && !known.some((option) => option.value === value) && (
          <option value={value}>{value}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
