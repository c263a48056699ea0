/** Readings → one HTML file that stands alone. Pure: no clock, no files, no network; everything from outside is escaped. */
export { renderReadings } from "./report.ts";
