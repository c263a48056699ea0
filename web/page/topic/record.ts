import type { DeskFact, NewestEntry } from "#service";

/** A topic as the API tells of it. */
export interface TopicRecord {
  readonly name: string;
  readonly articles: number;
  readonly facts: number;
  readonly tags: readonly { readonly name: string; readonly articles: number }[];
  readonly entries: readonly (Omit<NewestEntry, "topics" | "keyFigures"> & {
    readonly keyFigures: readonly DeskFact[];
  })[];
  readonly next?: string;
  readonly facets: {
    readonly entities: readonly {
      readonly key: string;
      readonly name: string;
      readonly type: string;
      readonly articles: number;
    }[];
    readonly measures: readonly {
      readonly id: string;
      readonly label: { readonly zh: string; readonly en: string };
      readonly facts: number;
    }[];
    readonly sources: readonly { readonly name: string; readonly articles: number }[];
  };
  readonly timeline: readonly { readonly day: string; readonly articles: number }[];
  readonly stories: readonly {
    readonly title: string;
    readonly articles: readonly Pick<NewestEntry, "id" | "title" | "published" | "publishedBy" | "source">[];
  }[];
}
