/** What the colours of a chart stand for, in the order in which they were given out (see `makeHues`). */
export function Legend({ names }: { readonly names: readonly string[] }) {
  const all = [...new Set(names)];
  if (all.length < 2) return null;
  return (
    <ul class="legend">
      {all.map((name, at) => (
        <li key={name}>
          <i class={`swatch hue-${(at % 8) + 1}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
