import type { ListedModel } from "#service";

/** A model as the API lists it. */
export interface ModelEntry
  extends Pick<ListedModel, "id" | "pack">,
    Pick<ListedModel["model"], "label" | "about" | "source" | "inputs"> {}

export type InputEntry = ModelEntry["inputs"][number];
