import { useMemo } from "preact/hooks";
import type { TimelineItem as BoardTimelineItem, Section } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { timeAxis } from "#web/chart/time-axis.ts";
import { isDeed, toRowCitation } from "#web/page/board/row.ts";
import type { Named } from "#web/page/board/section.tsx";
import { WORDS } from "#web/page/board/words.ts";
import { toFact } from "#web/part/address.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";

const LINE = 30;

/** Obligations with their deadlines, on one axis of time and as a list. */
export function Timeline({ section, title }: { readonly section: Extract<Section, { kind: "timeline" }> } & Named) {
  const words = inLang(WORDS);
  const dated = section.items.filter((item) => (item.end ?? item.start) !== undefined);
  const spec = useMemo(() => toSpec(dated), [section]);
  return (
    <>
      {dated.length > 0 && (
        <Chart
          spec={spec}
          title={title}
          citations={dated.map(({ row }) => toRowCitation(row, lang.value))}
          onChoose={(fact) => {
            openedFact.value = fact;
          }}
        />
      )}
      <ul class="deadlines">
        {section.items.map((item) => (
          <li key={item.row.fact}>
            <span class="deadline-when">{whenOf(item) ?? words.noDate}</span>
            <span>
              <Said text={item.name} />{" "}
              <FactLink fact={item.row.fact}>
                <Said text={item.row.text} />
              </FactLink>{" "}
              {item.row.stance !== "reported" && <StanceBadge stance={item.row.stance} />}
              {item.status !== undefined && item.status !== "" && <span class="quiet"> · {item.status}</span>}
              {item.startBy !== undefined && <small class="quiet"> · {words.starts[item.startBy]}</small>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function whenOf({ start, end }: BoardTimelineItem): string | undefined {
  if (start === undefined || end === undefined || start === end) return end ?? start;
  return `${start} → ${end}`;
}

function toSpec(items: readonly BoardTimelineItem[]): Spec {
  return (plot, width, palette) => {
    const data = items.map((item, at) => ({
      y: String(at),
      name: item.name,
      from: new Date(`${item.start ?? item.end}`),
      to: new Date(`${item.end ?? item.start}`),
      isDeed: isDeed(item.row),
      words: item.row.text,
      fact: item.row.fact,
    }));
    const narrow = width < 500;
    return {
      height: data.length * LINE + 50,
      marginLeft: narrow ? 100 : 180,
      marginRight: narrow ? 70 : 120,
      x: {
        ...timeAxis(
          data.flatMap(({ from, to }) => [from, to]),
          lang.value,
        ),
        grid: true,
      },
      y: {
        label: null,
        domain: data.map(({ y }) => y),
        tickFormat: (y: string) => data[Number(y)]!.name.slice(0, narrow ? 6 : 12),
      },
      marks: [
        plot.ruleY(data, {
          y: "y",
          x1: "from",
          x2: "to",
          stroke: palette.figure,
          strokeWidth: 6,
          strokeOpacity: 0.4,
          strokeLinecap: "round",
        }),
        plot.dot(data, {
          y: "y",
          x: "to",
          r: 6,
          stroke: palette.figure,
          strokeWidth: 2,
          fill: (one) => (one.isDeed ? palette.figure : palette.paper),
          title: "words",
          href: ({ fact }) => toFact(fact),
        }),
        plot.text(data, { y: "y", x: "to", text: "words", dx: 12, textAnchor: "start", fill: palette.ink }),
      ],
    };
  };
}
