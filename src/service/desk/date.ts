/** Whether a text is a date or period in EDTF, as `published` takes it. */
export async function isDate(text: string): Promise<boolean> {
  return (await import("#text")).isEdtf(text);
}
