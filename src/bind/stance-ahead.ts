/** Whether a period begins after the day of publication; 2030年前 as well. */
export function isAhead(edtf: string, published: string): boolean {
  const [from, until] = edtf.split("/");
  const begins = from === ".." || from === undefined ? until : from;
  if (begins === undefined || begins === "" || !/^\d{4}/.test(begins) || !/^\d{4}/.test(published)) return false;
  const day = published.slice(0, Math.min(10, begins.length));
  return begins.slice(0, day.length) > day;
}

/** Whether a year or a quarter is not over on the day of publication: 估今年營收…. */
export function isGoingOn(edtf: string, published: string): boolean {
  if (!/^\d{4}$|^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(edtf) || !/^\d{4}-\d{2}/.test(published)) return false;
  const until = edtf.length === 4 ? `${edtf}-12` : edtf.slice(-7);
  const from = edtf.length === 4 ? `${edtf}-01` : edtf.slice(0, 7);
  const month = published.slice(0, 7);
  return from <= month && until >= month;
}
