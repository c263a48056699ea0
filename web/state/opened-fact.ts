import { signal } from "@preact/signals";

/** The fact that lies open over the page, by id. */
export const openedFact = signal<string | undefined>(undefined);
