import { joinFields } from "./field.ts";
import type { Label, Labelled } from "./label.ts";
import { toValueField } from "./value.ts";

/** The first line of a file of labels, by which it is known when it comes back. */
export const LABEL_HEAD = "% assay label 1";

/** The fields of a line, in their order. */
export const FIELDS = ["words", "value", "subject", "label", "measure", "period", "stance", "voices"] as const;

/** What stands at the head of a file of labels, for whoever corrects it. */
export const LABEL_INTRODUCTION = `${LABEL_HEAD}
% @ article | published       > one line of its text, never to be changed
%   ${FIELDS.join(" | ")}
% value: [up|down|to] [about|>|>=|<|<=] number[..number] unit     voices: name; name via name     - for nothing
`;

/** An article for correction by hand: every line of its text, and under it a line for each figure that begins there. */
export function writeLabels({ id, published, text, labels }: Labelled): string {
  let out = `@ ${joinFields([id, published])}\n`;
  let start = 0;
  let next = 0;
  for (const line of text.split("\n")) {
    out += line === "" ? ">\n" : `> ${line}\n`;
    const end = start + line.length;
    let done = 0;
    for (; next < labels.length && labels[next]!.start <= end; next++) {
      const label = labels[next]!;
      out += `  ${writeLabel(label, line, label.start - start, done)}\n`;
      done = label.end - start;
    }
    start = end + 1;
  }
  return `${out}\n`;
}

function writeLabel(label: Label, line: string, at: number, done: number): string {
  const { subject, measure, period, stance, voices } = label;
  const words = line.slice(at, at + label.end - label.start);
  const said = voices.map(({ name, via }) => (via === undefined ? name : `${name} via ${via}`)).join("; ");
  return joinFields([
    line.indexOf(words, done) === at ? words : `${words} #${countBefore(line, words, at) + 1}`,
    toValueField(label),
    subject,
    label.label,
    measure,
    period,
    stance,
    said === "" ? undefined : said,
  ]);
}

/** How often the words stand in the line before `at`. */
function countBefore(line: string, words: string, at: number): number {
  let count = 0;
  for (let i = line.indexOf(words); i >= 0 && i < at; i = line.indexOf(words, i + 1)) count += 1;
  return count;
}
