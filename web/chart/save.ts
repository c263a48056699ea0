/** Gives the reader a file. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name out of a title. */
export function toFileName(title: string): string {
  return title.replaceAll(/[\\/:*?"<>|\s]+/gu, "-").slice(0, 80);
}
