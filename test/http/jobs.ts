import type { JobRecord } from "#http/job-record.ts";
import type { Served } from "./served.ts";

/** Waits until a job is done or has failed, as its stream tells it. */
export async function finish(desk: Served, job: Pick<JobRecord, "id">): Promise<JobRecord> {
  const { text } = await desk.ask(`/api/job/${job.id}/events`);
  return readEvents(text).at(-1)!.value as JobRecord;
}

export interface ReadEvent {
  readonly name: string;
  readonly id: string;
  readonly value: unknown;
}

/** The events of a stream's text; what is only a sign of life is none. */
export function readEvents(text: string): readonly ReadEvent[] {
  return text
    .split("\n\n")
    .map((part) => new Map(part.split("\n").map((line) => line.split(/: (.*)/s) as [string, string])))
    .filter((fields) => fields.has("data"))
    .map((fields) => ({
      name: fields.get("event")!,
      id: fields.get("id")!,
      value: JSON.parse(fields.get("data")!),
    }));
}

/** Reads a stream until so many events are there, then leaves it. */
export async function readStream(
  url: string,
  count: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly ReadEvent[]> {
  const leaving = new AbortController();
  const answer = await fetch(url, { headers, signal: leaving.signal });
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of answer.body!) {
    text += decoder.decode(chunk, { stream: true });
    if (readEvents(text.slice(0, text.lastIndexOf("\n\n") + 2)).length >= count) break;
  }
  leaving.abort();
  return readEvents(text).slice(0, count);
}
