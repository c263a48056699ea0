import type { MeasureListRecord } from "#service";
import { lang } from "#web/state/lang.ts";

/** Measures that facts have, by pack; a whole pack can be chosen too. */
export function toMeasureGroups(list: MeasureListRecord | undefined) {
  const tongue = lang.value;
  return (list?.packs ?? []).flatMap(({ id, label }) => {
    const own = list!.measures.filter(({ pack, facts }) => pack === id && facts > 0);
    if (own.length === 0) return [];
    const all = own.reduce((sum, { facts }) => sum + facts, 0);
    return [
      {
        label: label[tongue],
        options: [
          { value: `${id}.`, text: `${label[tongue]} (${all})` },
          ...own.map((one) => ({ value: one.id, text: `${one.label[tongue]} (${one.facts})` })),
        ],
      },
    ];
  });
}
