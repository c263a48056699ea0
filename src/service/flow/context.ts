import type { ArchiveMark, OpenedArchive } from "#intake";
import type { Outcome, Source, Validators } from "#model";

/** What the doing of tasks needs of the world. */
export interface FlowContext {
  /** Asks one address of a source, politely. Throws only when the run is to stop. */
  ask(address: string, expect: "list" | "page", known: Validators | undefined, source: Source): Promise<Outcome>;
  /** Asks for an archive of the net from a byte on. Throws only when the run is to stop. */
  openArchive(
    address: string,
    mark: ArchiveMark,
    source: Source,
  ): Promise<OpenedArchive | Exclude<Outcome, { kind: "items" | "page" }>>;
  /** Seconds until what failed so often in a row is tried again. */
  wait(failures: number, retryAfter: number | undefined): number;
  /** In [0, 1). */
  chance(): number;
  /** Now, ISO 8601 in UTC. */
  now(): string;
  /** Milliseconds of a clock that only goes on. */
  ticks(): number;
}
