/** Colours of the page as they stand right now: a saved picture has no style sheet to look them up in. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly figure: string;
  readonly holds: string;
  readonly conflict: string;
  readonly checked: string;
  readonly font: string;
  /** Colours of sources, told apart without red and green. */
  readonly hues: readonly string[];
}

const HUES = 8;

/** Reads the palette off the page. */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: colour("paper"),
    raised: colour("raised"),
    ink: colour("ink"),
    quiet: colour("quiet"),
    rule: colour("rule"),
    figure: colour("figure"),
    holds: colour("holds"),
    conflict: colour("conflict"),
    checked: colour("checked"),
    font: getComputedStyle(document.body).fontFamily,
    hues: Array.from({ length: HUES }, (_, at) => colour(`hue-${at + 1}`)),
  };
  probe.remove();
  return palette;
}

/** Gives each name a colour, in the order in which they first come; names beyond the eighth begin anew. */
export function makeHues(names: Iterable<string>, { hues }: Palette): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  return new Map(all.map((name, at) => [name, hues[at % hues.length]!]));
}
