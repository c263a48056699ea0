/** Plain values → pages of HTML. Pure: no clock, no files, no network; everything from outside is escaped. */
export { renderArticle } from "./article.ts";
export { ASSETS, type Asset } from "./assets.ts";
export { type Frame, makeFrame } from "./frame.ts";
export { renderHome } from "./home.ts";
export type { Assets } from "./layout.ts";
export { type ProblemPage, renderProblem } from "./problem.ts";
export { renderReadings } from "./report.ts";
export { renderSearch } from "./search.ts";
export { renderTopic } from "./topic.ts";
export type { EntryView, HitView, HomePage, PrintedFigure, SearchPage, TagView, TopicPage } from "./view.ts";
