import type { FlowEvent } from "./event.ts";

/** An event as one JSON object on a line: `at`, `level`, `event`, then what there is to say of it. */
export function toLogLine(event: FlowEvent, at: string): string {
  return `${JSON.stringify({ at, level: levelOf(event), ...withText(event) })}\n`;
}

function levelOf(event: FlowEvent): "info" | "warn" | "error" {
  if (event.event === "mistake") return "error";
  const isBad = event.event === "visited" && (event.code !== undefined || event.outcome === "denied");
  return isBad ? "warn" : "info";
}

function withText(event: FlowEvent): object {
  if (event.event !== "mistake") return event;
  const { error } = event;
  return { ...event, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
