import type { ParsedLabels } from "./label/parse.ts";
import type { ReadOptions } from "./options.ts";

/** See `label/inputs.ts`; the parsers of texts and labels are loaded only for who labels. */
export async function* labelInputs(names: readonly string[], options: ReadOptions = {}): AsyncGenerator<ParsedLabels> {
  const { readLabelInputs } = await import("./label/inputs.ts");
  yield* readLabelInputs(names, options);
}
