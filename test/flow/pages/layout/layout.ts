import type { Story } from "#test/flow/pages/story.ts";

/** How one kind of outlet builds its pages. */
export interface Layout {
  readonly name: string;
  readonly html: (story: Story) => string;
  /** The encoding of the bytes; UTF-8 when left out. */
  readonly charset?: "big5" | "gb18030";
  /** The encoding that the server names, when it names one. */
  readonly header?: string;
  /** Where the label differs from the story's own title, lines and dates. */
  readonly expected?: (story: Story) => Partial<Expected>;
}

export interface Expected {
  readonly title: string;
  readonly lines: readonly string[];
  /** EDTF, as the page prints it. */
  readonly published?: string;
  readonly updated?: string | undefined;
}

/** A time without its seconds and zone: as most pages print it. */
export const toMinute = (iso: string): string => iso.slice(0, 16);
export const toDay = (iso: string): string => iso.slice(0, 10);
