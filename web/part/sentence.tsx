import { tongueOf } from "./said.tsx";

interface Props {
  /** The sentence as printed. */
  readonly text: string;
  /** Where the figure stands in it. */
  readonly start: number;
  readonly end: number;
}

/** A quoted sentence with the figure it is quoted for. */
export function Sentence({ text, start, end }: Props) {
  const sound = start >= 0 && end <= text.length && start < end;
  return (
    <q class="sentence" lang={tongueOf(text)} dir="auto">
      {sound ? (
        <>
          {text.slice(0, start)}
          <b>{text.slice(start, end)}</b>
          {text.slice(end)}
        </>
      ) : (
        text
      )}
    </q>
  );
}
