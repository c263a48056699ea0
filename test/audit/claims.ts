/** Claims as tests need them: a printed amount, read by the grammar, and what else is known of it. */
import type { Claim } from "#audit";
import { readMentions } from "#grammar";
import type { Stance } from "#model";

export interface ClaimParts {
  /** The words of the amount, hedge and unit: `至少32人`. */
  readonly printed: string;
  readonly measure?: string;
  readonly label?: string;
  readonly subject?: string;
  readonly period?: string;
  readonly stance?: Stance;
  readonly voice?: string;
  readonly via?: string;
  readonly anonymous?: boolean;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The article: claims of one name are in one text. */
  readonly article?: string;
  readonly published?: string;
  readonly source?: string;
  /** The whole sentence, with the amount in it, and where it begins in the text. */
  readonly sentence?: string;
  readonly at?: number;
}

const printed = { kind: "printed", rule: "test" } as const;
const slot = <T>(value: T) => ({ value, evidence: printed });

/** A claim of these parts; an empty one is left out. Throws when the grammar reads no figure in the printed words. */
export function makeClaim(parts: ClaimParts): Claim {
  const { sentence = parts.printed, at = 0, article = "a", voice, via, anonymous } = parts;
  const inside = sentence.indexOf(parts.printed);
  const figure = readMentions(parts.printed, {}).figures[0];
  if (figure === undefined || inside < 0) throw new Error(`no figure: ${parts.printed}`);
  const { rule: _, ...amount } = figure;
  const start = at + inside + figure.start;
  const end = at + inside + figure.end;
  return {
    ...amount,
    id: `${article}-${start}`,
    start,
    end,
    label: parts.label ?? "",
    stance: slot(parts.stance ?? "reported"),
    voices:
      voice === undefined
        ? []
        : [
            {
              name: voice,
              ...(via !== undefined && { via }),
              ...(anonymous && { anonymous }),
              span: { start: 0, end: 0 },
            },
          ],
    qualifiers: Object.fromEntries(Object.entries(parts.qualifiers ?? {}).map(([name, value]) => [name, slot(value)])),
    ...(parts.measure !== undefined && { measure: slot(parts.measure) }),
    ...((parts.subject ?? "") !== "" && { subject: slot(parts.subject!) }),
    ...((parts.period ?? "") !== "" && { period: slot(parts.period!) }),
    article: {
      hash: article,
      ...(parts.published !== undefined && { published: parts.published }),
      ...(parts.source !== undefined && { source: parts.source }),
    },
    sentence: { start: at, end: at + sentence.length, text: sentence },
  };
}
