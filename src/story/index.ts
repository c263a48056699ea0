/** Copies, rewrites, stories, origins, revisions and anchors: what several articles have to do with each other. */
export { addressKey } from "./address.ts";
export { type Anchor, makeAnchor, type Resolved, resolveAnchor } from "./anchor.ts";
export { figureKey } from "./figure-key.ts";
export type { IndexCounts } from "./index-of-prints.ts";
export { makeStoryKeeper, type StoryKeeper } from "./keeper.ts";
export { makePrint, type Print } from "./print.ts";
export { type Relation, type RelationKind, relate } from "./relate.ts";
export { compareRevisions, type FigureChange, type RevisedFigure, type Revision } from "./revision.ts";
export { bylineRoot, isTakenFrom } from "./roots.ts";
export type { PageStates, Root, Story, StoryBook, StoryMember } from "./story.ts";
