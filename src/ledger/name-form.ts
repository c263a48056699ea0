import { toSearchForm } from "./form.ts";

/** A name as names are compared: one script, one width, small letters, single blanks. */
export function toNameForm(name: string): string {
  return toSearchForm(name).trim().replace(/\s+/gu, " ");
}
