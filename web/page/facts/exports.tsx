import type { DeskFact } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { FileLink } from "#web/part/file-link.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly facts: readonly DeskFact[];
  readonly chosen: Readonly<Record<string, string | undefined>>;
}

const FORMATS = [
  ["csv", "CSV"],
  ["ndjson", "NDJSON"],
  ["jsonld", "JSON-LD"],
] as const;

/** Takes the facts away: all that match as a file, those on screen as a picture with their citations. */
export function Exports({ facts, chosen }: Props) {
  const words = inLang(WORDS);
  const draw = async (form: "svg" | "png") => {
    const { saveSheet } = await import("#web/chart/sheet.ts");
    await saveSheet(facts, titleOf(chosen, words.title), form);
  };
  return (
    <p class="exports">
      <span class="quiet">{words.export}</span>
      {FORMATS.map(([format, name]) => (
        <FileLink
          key={format}
          href={toAddress("/api/facts/export", { ...chosen, format, ...(format === "csv" && { bom: "1" }) })}
        >
          {name}
        </FileLink>
      ))}
      <span class="quiet">{words.picture}</span>
      <button type="button" class="plain" onClick={() => draw("svg")}>
        SVG
      </button>
      <button type="button" class="plain" onClick={() => draw("png")}>
        PNG
      </button>
    </p>
  );
}

function titleOf(chosen: Props["chosen"], title: string): string {
  const { order: _, ...narrowing } = chosen;
  const parts = Object.values(narrowing).filter((value) => value !== undefined);
  return [title, ...parts].join(" · ");
}
