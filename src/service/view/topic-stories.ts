import type { Entry, Ledger } from "#ledger";
import { isDoneBeside } from "#service/desk/beside.ts";
import { findStories } from "#service/story/find.ts";
import type { StoryShelf } from "#service/story/shelf.ts";
import { inTurns } from "./fair.ts";
import { type StoryRecord, toStories } from "./story.ts";
import { findTopicName } from "./topic-list.ts";

/** Articles that are folded into stories, the newest of the topic. */
const STORY_ARTICLES = 60;

/** Stories of the newest articles of a topic, those that were told once as well. */
export interface TopicStories {
  readonly stories: readonly StoryRecord[];
  /** False while stories are still being found. */
  readonly done: boolean;
}

/** The newest articles of a topic, folded; its name in either Chinese script. None when the ledger has no such topic. */
export async function viewTopicStories(ledger: Ledger, name: string): Promise<TopicStories> {
  const topic = await findTopicName(ledger, name);
  if (topic === undefined) return { stories: [], done: true };
  const shelf = await findStories(ledger, (await isDoneBeside(ledger)) ? 0 : undefined);
  return { stories: await foldNewest(ledger, topic, shelf), done: shelf.done };
}

/** The same where the stories are known. */
export async function foldNewest(
  ledger: Pick<Ledger, "listing">,
  topic: string,
  shelf: Pick<StoryShelf, "storyOf" | "reportsOf" | "statesOf">,
): Promise<readonly StoryRecord[]> {
  const newest: Entry[] = [];
  for await (const entry of inTurns(ledger.listing({ topic, limit: STORY_ARTICLES }))) newest.push(entry);
  return toStories(newest, shelf);
}
