import type { MeasureListRecord } from "#service";
import { toMeasure } from "#web/part/address.ts";
import { inLang, type Lang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly label: Readonly<Record<Lang, string>>;
  readonly measures: MeasureListRecord["measures"];
  /** Whether somebody looked for them: then those without facts are not folded away. */
  readonly isFound: boolean;
}

/** The measures of one pack: how often each is told, as a number and a line. */
export function PackMeasures({ label, measures, isFound }: Props) {
  const words = inLang(WORDS);
  const told = measures.filter(({ facts }) => facts > 0);
  const unused = measures.filter(({ facts }) => facts === 0);
  const most = Math.max(1, ...told.map(({ facts }) => facts));
  const all = told.reduce((sum, { facts }) => sum + facts, 0);
  return (
    <section class="pack">
      <h2>{label[lang.value]}</h2>
      <p class="quiet">{words.packFacts(all, measures.length)}</p>
      <ul>
        {told.map((measure) => (
          <li key={measure.id}>
            <a href={toMeasure(measure.id)}>{measure.label[lang.value]}</a>
            <meter min={0} max={most} value={measure.facts} aria-hidden="true" />
            <span class="quiet">{words.facts(measure.facts)}</span>
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <details open={isFound}>
          <summary class="quiet">{words.unused(unused.length)}</summary>
          <p class="unused">
            {unused.map(({ id, label: name }) => (
              <a key={id} class="bare" href={toMeasure(id)}>
                {name[lang.value]}
              </a>
            ))}
          </p>
        </details>
      )}
    </section>
  );
}
