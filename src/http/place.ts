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
  return toShown([target, ...(inner ?? [])].map(String).join("."));
}

/** A place as an error shows it: of bounded length, and text whatever was asked. */
export function toShown(place: string): string {
  return place.slice(0, PLACE_MAX).toWellFormed();
}
