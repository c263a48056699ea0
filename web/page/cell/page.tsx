import { useRoute } from "preact-iso";
import type { CellRecord } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Shown } from "#web/part/shown.tsx";
import { Reports } from "./reports.tsx";

/** A cell: everything that is reported of one thing. */
export default function CellPage() {
  const { id = "" } = useRoute().params;
  const asked = useAnswer<CellRecord>(`/api/cell/${encodeURIComponent(id)}`);
  return <Shown asked={asked}>{(cell) => <Reports cell={cell} />}</Shown>;
}
