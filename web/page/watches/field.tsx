import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Given {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface Props {
  readonly label: string;
  /** What is wrong with what was typed. */
  readonly wrong?: string | undefined;
  readonly wide?: boolean;
  readonly children: (given: Given) => ComponentChildren;
}

/** A field with its name, and under it what is wrong with it. */
export function Field({ label, wrong, wide = false, children }: Props) {
  const id = useId();
  const told = `${id}-wrong`;
  return (
    <div class={wide ? "field field-wide" : "field"}>
      <label for={id}>{label}</label>
      {children({
        id,
        "aria-invalid": wrong !== undefined,
        "aria-describedby": wrong === undefined ? undefined : told,
      })}
      {wrong !== undefined && (
        <p class="fault" id={told}>
          {wrong}
        </p>
      )}
    </div>
  );
}
