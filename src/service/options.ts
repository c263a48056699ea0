import type { FetchLimits } from "#intake";
import type { Problem } from "#model";
import type { SourceKind } from "#text";

/** How far the reading of one input has come. */
export interface Progress {
  /** The input as the user named it. */
  readonly input: string;
  /** Articles read so far, over all inputs. */
  readonly articles: number;
  /** Bytes read so far, over all inputs. */
  readonly bytes: number;
  /** Bytes of all inputs; absent when one of them cannot be measured (standard input, an address). */
  readonly totalBytes?: number;
}

export interface ReadOptions {
  /** The encoding of every input; found by itself when absent. */
  readonly encoding?: string;
  /** The form of every input; found by itself when absent. */
  readonly kind?: SourceKind;
  /** A topic that every article is put under. */
  readonly topic?: string;
  /** The publication date (EDTF) of articles that have none of their own. */
  readonly published?: string;
  /** The outlet of articles that name none. */
  readonly outlet?: string;
  /** The title of a plain text, which is then all body. */
  readonly title?: string;
  /** Refuses addresses of this machine or its network, also when they were typed. */
  readonly onlyPublic?: boolean;
  /** Lets addresses lead into this machine or its network. */
  readonly allowPrivate?: boolean;
  /** Bounds of fetching, where they are narrower than usual. */
  readonly fetchLimits?: Partial<FetchLimits>;
  readonly onProgress?: (progress: Progress) => void;
  /** Told each record of an archive that cannot be read; it is skipped then. */
  readonly onDamage?: (problem: Problem) => void;
  /** Told of each page of an archive that holds no story. */
  readonly onStoryless?: () => void;
  /** Threads that read the pages of an archive; with fewer than two it is read where it is asked for. By default one a core. */
  readonly threads?: number;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}
