/** The longest place that an error names. */
const PLACE_MAX = 100;

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[] | undefined;
}

/** What of a question the first issue is about: `query.limit`, `json.about.0`. */
export function findPlace(target: string, issues: readonly Issue[]): string {
  const [first] = issues;
  const inner = first?.code === "unrecognized_keys" ? [...first.path, ...(first.keys ?? []).slice(0, 1)] : first?.path;
  return [target, ...(inner ?? [])].map(String).join(".").slice(0, PLACE_MAX).toWellFormed();
}
