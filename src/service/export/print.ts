import type { StoredFact } from "#ledger";
import { toFactCsv, toFactCsvHead } from "./csv-columns.ts";
import { JSON_LD_END, JSON_LD_HEAD, toObservation } from "./json-ld.ts";
import { toFactLine } from "./line.ts";

export type FactFormat = "csv" | "ndjson" | "jsonld";

/** Facts as a file, in whole pieces: one line of CSV or NDJSON, one Observation of a JSON-LD document. One fact is held. */
export async function* printFacts(
  facts: AsyncIterable<StoredFact>,
  format: FactFormat,
  { bom = false }: { readonly bom?: boolean } = {},
): AsyncGenerator<string> {
  if (format === "csv") yield toFactCsvHead(bom);
  if (format === "jsonld") yield JSON_LD_HEAD;
  let mark = "\n";
  for await (const fact of facts) {
    if (format === "csv") yield toFactCsv(fact);
    else if (format === "ndjson") yield `${JSON.stringify(toFactLine(fact))}\n`;
    else {
      yield mark + JSON.stringify(toObservation(fact));
      mark = ",\n";
    }
  }
  if (format === "jsonld") yield JSON_LD_END;
}
