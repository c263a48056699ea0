import type { AlertRecord } from "./record.ts";

/** Where the desk shows an alert. */
export function toAlertLink(desk: string, { watch }: Pick<AlertRecord, "watch">): string {
  return new URL(`/watches?watch=${watch}`, desk).href;
}

/** Where the desk gives an alert as CAP. */
export function toCapLink(desk: string, { id }: Pick<AlertRecord, "id">): string {
  return new URL(`/api/alert/${id}/cap`, desk).href;
}
