import { type Ledger, viewTopic } from "#service";
import { FaultError } from "./fault.ts";

/** A topic that is there; a fault when it is not. */
export async function askTopic(
  ledger: Ledger,
  name: string,
  page: { readonly offset: number; readonly limit: number },
) {
  const view = await viewTopic(ledger, name, page);
  if (view === undefined) throw new FaultError("usage.unknown-topic");
  return view;
}
