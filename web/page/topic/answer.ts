import type { TopicRecord } from "#service";

/** A page of a topic as the API sends it, with the word that says where its list goes on. */
export interface TopicPage extends TopicRecord {
  readonly next?: string;
}
