import type { App, Desk } from "./desk.ts";
import { routeArticles } from "./route/articles.ts";
import { routeAudit } from "./route/audit.ts";
import { routeBoards } from "./route/boards.ts";
import { routeCells } from "./route/cells.ts";
import { routeDocument } from "./route/document.ts";
import { routeEntities } from "./route/entities.ts";
import { routeEvents } from "./route/events.ts";
import { routeExport } from "./route/export.ts";
import { routeFacts } from "./route/facts.ts";
import { routeJobs } from "./route/jobs.ts";
import { routeJudgements } from "./route/judgements.ts";
import { routeMeasures } from "./route/measures.ts";
import { routeModels } from "./route/models.ts";
import { routeProposals } from "./route/proposals.ts";
import { routeSearch } from "./route/search.ts";
import { routeSourceWrites } from "./route/source-writes.ts";
import { routeSources } from "./route/sources.ts";
import { routeStories } from "./route/stories.ts";
import { routeTopic } from "./route/topic.ts";
import { routeTopics } from "./route/topics.ts";
import { routeVerify } from "./route/verify.ts";
import { routeWatches } from "./route/watches.ts";

/** Everything that programs are answered, one line a group. */
export function routeApi(app: App, desk: Desk): void {
  routeTopics(app, desk);
  routeTopic(app, desk);
  routeArticles(app, desk);
  routeStories(app, desk);
  routeFacts(app, desk);
  routeJudgements(app, desk);
  routeMeasures(app, desk);
  routeEntities(app, desk);
  routeProposals(app, desk);
  routeExport(app, desk);
  routeCells(app, desk);
  routeSearch(app, desk);
  routeAudit(app, desk);
  routeJobs(app, desk);
  routeVerify(app, desk);
  routeEvents(app, desk);
  routeBoards(app, desk);
  routeModels(app, desk);
  routeWatches(app, desk);
  routeSources(app, desk);
  routeSourceWrites(app, desk);
  routeDocument(app);
}
