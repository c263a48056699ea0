/** What this browser keeps of a reader's choices; nothing where it keeps nothing (private windows). */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`assay.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice; silently not, where the browser keeps nothing. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`assay.${name}`, value);
  } catch {}
}
