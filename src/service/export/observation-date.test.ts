import { expect, test } from "vitest";
import { toObservationTime } from "./observation-date.ts";

test.each([
  [undefined, {}],
  ["2025", { observationDate: "2025" }],
  ["2025-10", { observationDate: "2025-10" }],
  ["2025-10-23T14:30", { observationDate: "2025-10-23T14:30" }],
  ["2025-07/2025-09", { observationDate: "2025-07", observationPeriod: "P3M" }],
  ["2024/2025", { observationDate: "2024", observationPeriod: "P2Y" }],
  ["2024-02-01/2024-02-29", { observationDate: "2024-02-01", observationPeriod: "P1M" }],
  ["2025-10-11/2025-10-20", { observationDate: "2025-10-11", observationPeriod: "P10D" }],
  ["2021/..", {}],
  ["../2025-12-31", {}],
  ["2025-09/2025-07", { observationDate: "2025-09" }],
  ["2025-10~", {}],
])("%s", (edtf, expected) => expect(toObservationTime(edtf)).toEqual(expected));
