import type { Alert, AlertCopy, AlertFact, Watch } from "#model";

/** A watch in the ledger: from when to when its alerts count. Entries stay; what was removed is still listed. */
export interface StoredWatch extends Watch {
  /** 8 hex digits of what it looks at and waits for, whatever it is called. */
  readonly id: string;
  /** `pack.id`, where a pack offered it. */
  readonly from?: string;
  readonly addedAt: string;
  /** It tells of what came after this sequence … */
  readonly since: number;
  readonly removedAt?: string;
  /** … and until this one. */
  readonly until?: number;
}

/** How far an alert came on one way out. */
export interface Sent {
  readonly out: string;
  readonly state: "waiting" | "done" | "failed";
  readonly tries: number;
  readonly detail?: string;
}

export interface StoredAlert extends Alert {
  /** From 1, in the order of recording. */
  readonly number: number;
  /** Who printed the same report besides, in the order in which it came. */
  readonly copies: readonly AlertFact[];
  readonly sent: readonly Sent[];
}

/** What following came to, recorded all or none. */
export interface WatchBatch {
  readonly alerts: readonly Alert[];
  readonly copies: readonly AlertCopy[];
  /** Everything up to this sequence was looked at. */
  readonly position: number;
  /**
   * Waits that end until this instant were looked at, with nothing behind `position` in the ledger. Nothing is recorded
   * when there is; later appends are given no earlier instant.
   */
  readonly until?: string;
  /** Ways on which new alerts are to go out … */
  readonly outs: readonly string[];
  /** … and those of these watches, by id, in place of them. */
  readonly outsOf?: ReadonlyMap<string, readonly string[]>;
  readonly at: string;
}

/** What following had come to at a sequence: found out again from the ledger when it is not there. */
export interface WatchSnapshot {
  readonly sequence: number;
  /** Which program with which rules wrote it: for another it is nothing. */
  readonly key: string;
  readonly state: Uint8Array;
}

/** An alert on its way out. */
export interface Delivery {
  readonly number: number;
  readonly out: string;
  /** How often it was tried before. */
  readonly tries: number;
  readonly alert: StoredAlert;
  /** When it was queued. */
  readonly queued: string;
}

export type DeliveryResult =
  | { readonly state: "done" }
  | { readonly state: "waiting"; readonly due: string; readonly detail: string }
  | { readonly state: "failed"; readonly detail: string };

export interface AlertQuery {
  readonly watch?: string;
  readonly id?: string;
  /** Only alerts with a higher number, the first of them first. */
  readonly after?: number;
  /** Only alerts with a lower number. Without `after`, the last are first. */
  readonly before?: number;
  readonly limit?: number;
}

/** Watches and alerts only grow; positions and deliveries are plan and change. */
export interface WatchStore {
  /** Adds a watch, or gives the one that already says the same. */
  add(watch: Watch & { readonly from?: string }, at: string): Promise<StoredWatch>;
  /** Throws `usage.unknown-watch` when there is none that still stands. */
  remove(id: string, at: string): Promise<StoredWatch>;
  /** Every watch ever added, in order. */
  list(): Promise<readonly StoredWatch[]>;
  /** How far the ledger was followed, and the last instant at which waits were looked at. */
  position(): Promise<{ readonly sequence: number; readonly until?: string }>;
  /**
   * Notes alerts that are not known yet, copies of known ones, the new position (which never falls) and what is to go
   * out. Gives how many alerts were new; `undefined` when `until` was given and the ledger has grown.
   */
  record(batch: WatchBatch): Promise<number | undefined>;
  /** The last snapshot that was kept under a key; none after the ledger was made anew from its rows. */
  snapshot(key: string): Promise<WatchSnapshot | undefined>;
  /** Keeps a snapshot in place of the last, unless that is one of the same key further on. */
  keepSnapshot(snapshot: WatchSnapshot): Promise<void>;
  alerts(query?: AlertQuery): Promise<readonly StoredAlert[]>;
  /** The number of the last alert; 0 when there is none. */
  last(): Promise<number>;
  /** Takes deliveries that are due, the oldest first; nobody else gets them before `until`. */
  lease(owner: string, outs: readonly string[], most: number, at: string, until: string): Promise<readonly Delivery[]>;
  /** What became of a delivery; nothing when somebody else holds it now. */
  settle(delivery: number, owner: string, result: DeliveryResult): Promise<void>;
  /** Deliveries by state. */
  queue(): Promise<Readonly<Record<Sent["state"], number>>>;
}
