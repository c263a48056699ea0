import type { Item, ProblemCode, Source, Validators } from "#model";

/**
 * What is to be done: look at a source itself (its list, page or file) or a part of that list; fetch a page that a list
 * named (or read the text that the list carried); read a file of a folder.
 */
export type TaskKind = "list" | "page" | "file";

/** Something to do. One of a kind, address and source is in the queue once, whoever asks how often. */
export interface NewTask {
  readonly kind: TaskKind;
  readonly address: string;
  /** The source's id. */
  readonly source: string;
  /** Of the tasks of one place only one is leased at a time: the host that is asked. `""` is any number. */
  readonly place: string;
  /** ISO 8601. */
  readonly due: string;
  /** What the list said of it. A text that the list carried is kept until it was read. */
  readonly item?: Item;
  /** How the list says that it stands. Asked with another mark, a task that was done is due again. */
  readonly mark?: string;
}

export interface Task extends NewTask {
  readonly id: number;
  /** Visits that ended, and how many failed since the last that did not. */
  readonly visits: number;
  readonly failures: number;
  /** When it was first done without failing. */
  readonly doneAt?: string;
  /** What to ask with next time. */
  readonly validators?: Validators;
  /** What whoever does it wants to know next time: how far a file was read, when a page was published. */
  readonly note?: string;
}

/** `items`: a list was read; `page`: a page or file was; `unchanged`: asked, nothing new. */
export type VisitOutcome = "items" | "page" | "unchanged" | "denied" | "failed";

export const VISIT_OUTCOMES = ["items", "page", "unchanged", "denied", "failed"] as const satisfies VisitOutcome[];

/** What came of one visit. */
export interface NewVisit {
  readonly outcome: VisitOutcome;
  /** Why it failed, or which rule denied it. */
  readonly code?: ProblemCode;
  readonly detail?: string;
  /** Whether nothing will change a failure. */
  readonly final?: boolean;
  /** Items that a list named. */
  readonly items?: number;
  readonly bytes?: number;
  /** Milliseconds. */
  readonly took?: number;
  /** Hashes of the articles that it brought, known ones too. */
  readonly articles?: readonly string[];
}

export interface Visit extends Omit<NewVisit, "articles"> {
  /** Counts the visits of a ledger from 1. */
  readonly number: number;
  readonly kind: TaskKind;
  readonly address: string;
  readonly source: string;
  readonly at: string;
  /** How many articles it brought. */
  readonly articles: number;
}

/** How a leased task ended. */
export interface TaskResult {
  readonly visit: NewVisit;
  /** When it is due again; absent: it is done. */
  readonly due?: string;
  /** It was only asked to come later: a failed visit that counts as no failure of the task. */
  readonly isDeferred?: true;
  /** What is known now; absent: as before. */
  readonly validators?: Validators;
  readonly note?: string;
  /** What it found to do. */
  readonly tasks?: readonly NewTask[];
}

export interface Finished {
  readonly task: Task;
  readonly result: TaskResult;
}

export interface KnownSource extends Source {
  /** When it was taken off; what it brought stays. */
  readonly removedAt?: string;
}

export interface VisitQuery {
  readonly source?: string;
  readonly outcome?: VisitOutcome;
  /** Only visits after this number. */
  readonly after?: number;
  /** Default: oldest first. */
  readonly order?: "newest" | "oldest";
  readonly limit?: number;
}

/** How a source does, from the visits that were made for it and what is still to do. */
export interface SourceHealth {
  readonly visits: Readonly<Record<VisitOutcome, number>>;
  readonly bytes: number;
  /** Different articles that it brought. */
  readonly articles: number;
  /** When it was last looked at, and last without failing. */
  readonly lastVisit?: string;
  readonly lastSuccess?: string;
  /** Looks at it that failed since then. */
  readonly failures: number;
  /** Whether the last look failed in a way that waiting does not mend. */
  readonly isFinal: boolean;
  /** Visits that failed or were denied, newest first. */
  readonly errors: readonly Visit[];
  /** When it is looked at next. */
  readonly next?: string;
  /** Tasks of it that are waiting. */
  readonly waiting: number;
}

export interface QueueCounts {
  /** Tasks to be done now, later, under way, and done. */
  readonly due: number;
  readonly later: number;
  readonly leased: number;
  readonly done: number;
  /** When the first of the later ones is due. */
  readonly next?: string;
}

export interface VisitTotals {
  readonly visits: Readonly<Record<VisitOutcome, number>>;
  readonly bytes: number;
}

/** The right to work on the queue of a ledger; one process has it. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Where articles come from and what is still to be fetched. Sources and visits are appended and stay; tasks and leases are a plan, and change. Instants are ISO 8601 in UTC and come from outside: the ledger has no clock.
 */
export interface FlowStore {
  /** Adds a source with its first tasks, or gives a known one other options; `addedAt` is the instant. */
  addSource(source: Source, tasks: readonly NewTask[]): Promise<void>;
  /** Takes a source off and drops what it has still to do. Throws `usage.unknown-source`. */
  removeSource(id: string, at: string): Promise<void>;
  /** All sources that ever were, in the order they were first added. */
  sources(): Promise<readonly KnownSource[]>;
  /** Puts tasks of sources that are not taken off into the queue; gives how many are new or due again. */
  enqueue(tasks: readonly NewTask[]): Promise<number>;
  /** Takes tasks that are due and free, oldest due first, at most one of a place, until an instant. */
  lease(owner: string, most: number, at: string, until: string): Promise<readonly Task[]>;
  /** Ends leases: each visit is appended, its task done or due again, what it found queued; all or none. */
  finish(finished: readonly Finished[], at: string): Promise<void>;
  /** Gives back the leases of an owner, or all: their tasks are as before. */
  release(owner?: string): Promise<void>;
  visits(query?: VisitQuery): AsyncIterable<Visit>;
  /** `errors`: how many of them (20). */
  health(source: string, errors?: number): Promise<SourceHealth>;
  queue(at: string): Promise<QueueCounts>;
  totals(): Promise<VisitTotals>;
  /** Takes the right to work on the queue, which a process that ends loses at once, however it ends. Throws `ledger.running`. */
  hold(): Promise<Hold>;
}
