import type { ComponentChildren } from "preact";

interface Props {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link to a file that is saved, which is no page of the app. */
export function FileLink({ href, children }: Props) {
  return (
    <a href={href} download="" onClick={(event) => event.stopPropagation()}>
      {children}
    </a>
  );
}
