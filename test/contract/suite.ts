import type { Ledger } from "#ledger";
import { describeAppend } from "./append-suite.ts";
import { describeEntities } from "./entity-suite.ts";
import { describeFacts } from "./fact-suite.ts";
import { describeFlow } from "./flow-suite.ts";
import { describeJudgements } from "./judge-suite.ts";
import { describeRead } from "./read-suite.ts";
import { describeSearch } from "./search-suite.ts";
import { describeWatches } from "./watch-suite.ts";

/** An empty ledger of the store under test; the caller of the suite closes it. */
export type Open = () => Promise<Ledger>;

/** What every ledger must do. Each store runs it with its own way to open one. */
export function describeLedger(open: Open): void {
  describeAppend(open);
  describeRead(open);
  describeSearch(open);
  describeFacts(open);
  describeEntities(open);
  describeJudgements(open);
  describeWatches(open);
  describeFlow(open);
}
