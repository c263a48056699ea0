import type { Reading } from "#model";
import { makeReading } from "./reading.ts";

/** The reading that is appended at a sequence; writer and reader make the same one. It has two figures. */
export function makeNumbered(sequence: number): Reading {
  return makeReading(`編號${sequence}。${"長文一段，".repeat(100)}共${sequence * 3}公噸。`, { topics: ["編號"] });
}
