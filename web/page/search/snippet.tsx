import type { SearchHit } from "#service";
import { tongueOf } from "#web/part/said.tsx";

/** The words around the first match, every match marked; … where the text goes on. */
export function Snippet({ hit }: { readonly hit: SearchHit }) {
  const { snippet } = hit;
  let at = 0;
  const parts = hit.marks.map(([start, end]) => {
    const before = snippet.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{snippet.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <p class="snippet" lang={tongueOf(snippet)} dir="auto">
      {hit.cut.before && "…"}
      {parts}
      {snippet.slice(at)}
      {hit.cut.after && "…"}
    </p>
  );
}
