import type { Sample } from "./metric-text.ts";

/** How often something took how long, in seconds. */
export interface Histogram {
  note(label: string, seconds: number): void;
  samples(): readonly Sample[];
}

const BOUNDS: readonly number[] = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A histogram whose rows are told apart by one label. */
export function makeHistogram(label: string): Histogram {
  const rows = new Map<string, { readonly counts: number[]; sum: number }>();
  return {
    note(name, seconds) {
      const row = rows.get(name) ?? { counts: Array(BOUNDS.length + 1).fill(0) as number[], sum: 0 };
      rows.set(name, row);
      const place = BOUNDS.findIndex((bound) => seconds <= bound);
      row.counts[place < 0 ? BOUNDS.length : place]!++;
      row.sum += seconds;
    },
    samples: () => [...rows].flatMap(([name, row]) => toSamples({ [label]: name }, row.counts, row.sum)),
  };
}

function toSamples(labels: Record<string, string>, counts: readonly number[], sum: number): readonly Sample[] {
  let total = 0;
  const buckets = counts.map((count, i): Sample => {
    total += count;
    const le = i < BOUNDS.length ? String(BOUNDS[i]) : "+Inf";
    return { suffix: "_bucket", labels: { ...labels, le }, value: total };
  });
  return [...buckets, { suffix: "_sum", labels, value: sum }, { suffix: "_count", labels, value: total }];
}
