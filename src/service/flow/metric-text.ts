/** One metric in the text format of Prometheus (version 0.0.4). */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
  /** After the name: `_bucket`, `_sum`, `_count` of a histogram. */
  readonly suffix?: string;
}

/** The content type of what {@link toMetricText} gives. */
export const METRIC_TYPE = "text/plain; version=0.0.4; charset=utf-8";

export function toMetricText(metrics: readonly Metric[]): string {
  return metrics.map(toText).join("");
}

function toText({ name, help, type, samples }: Metric): string {
  const head = `# HELP ${name} ${help.replace(/\\/g, "\\\\").replace(/\n/g, "\\n")}\n# TYPE ${name} ${type}\n`;
  return head + samples.map((sample) => toLine(name, sample)).join("");
}

function toLine(name: string, { labels = {}, value, suffix = "" }: Sample): string {
  const named = Object.entries(labels).map(([key, text]) => `${key}="${escapeText(text)}"`);
  const set = named.length === 0 ? "" : `{${named.join(",")}}`;
  return `${name}${suffix}${set} ${toNumber(value)}\n`;
}

function escapeText(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}

function toNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}
