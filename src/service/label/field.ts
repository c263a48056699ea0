/** Fields of a line between bars; `\|` is a bar inside a field, `\\` a backslash. An empty field is written `-`. */
const EMPTY = "-";

export function joinFields(fields: readonly (string | undefined)[]): string {
  return fields.map((field) => (field === undefined ? EMPTY : escapeField(field))).join(" | ");
}

/** The fields of a line, blanks around them dropped; `undefined` for an empty one. */
export function splitFields(line: string): (string | undefined)[] {
  const fields: string[] = [""];
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!;
    if (character === "\\" && i + 1 < line.length) fields[fields.length - 1] += character + line[++i]!;
    else if (character === "|") fields.push("");
    else fields[fields.length - 1] += character;
  }
  return fields
    .map((field) => field.trim())
    .map((field) => (field === EMPTY || field === "" ? undefined : dropEscapes(field)));
}

function escapeField(field: string): string {
  const escaped = field.replaceAll("\\", "\\\\").replaceAll("|", "\\|");
  return escaped === EMPTY ? `\\${EMPTY}` : escaped;
}

function dropEscapes(field: string): string {
  return field.replace(/\\(.)/gsu, "$1");
}
