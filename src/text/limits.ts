/** The longest NDJSON line, in bytes. A longer one is refused before it is kept. */
export const LINE_BYTES_MAX = 8 * 1024 * 1024;

/** The largest input that is read whole (every form but NDJSON), in bytes. */
export const WHOLE_BYTES_MAX = 32 * 1024 * 1024;

/** How much of an input is looked at to find its encoding and form, in bytes. */
export const HEAD_BYTES = 64 * 1024;

/** How much of a text is looked at to find its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 2_000;

/** Elements nested deeper are flattened into the one that holds them, as browsers do. */
export const HTML_DEPTH_MAX = 100;

/** The most elements of a page that are read. */
export const HTML_ELEMENTS_MAX = 20_000;

/** The largest page after scripts, styles and comments are taken out, in UTF-16 units. */
export const HTML_CHARS_MAX = 4 * 1024 * 1024;

/** The most character references (`&amp;`) of a page: each is a node of its own to parsers. */
export const HTML_REFERENCES_MAX = 200_000;

/** An attribute's value is cut here, in UTF-16 units. */
export const ATTRIBUTE_CHARS_MAX = 2_000;

/** The largest Markdown document, in UTF-16 units. */
export const MARKDOWN_CHARS_MAX = 2 * 1024 * 1024;

/** Markup signs in one Markdown paragraph beyond which it is no Markdown written by people. */
export const MARKDOWN_SIGNS_MAX = 2_000;

/** Levels of quotes or lists beyond which it is no Markdown written by people. */
export const MARKDOWN_DEPTH_MAX = 50;
