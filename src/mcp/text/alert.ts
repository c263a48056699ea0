import type { AlertRecord } from "#mcp/record/alert.ts";
import { describeStance, type Lang, toolWord, toPrintable } from "#message";
import { quote, renderArticle } from "./fact.ts";

/** An alert: what happened, then each witness with its sentence, its article and its ids. */
export function renderAlert({ name, level, at, said, facts, copies, id }: AlertRecord, lang: Lang): string {
  const head = [at, toPrintable(name), level, toPrintable(said)].filter((part) => part !== undefined).join(" · ");
  const also = copies === 0 ? "" : ` · ${toolWord("copies", lang, { copies })}`;
  return [`- ${head}`, ...facts.flatMap((fact) => renderWitness(fact, lang)), `  alert ${id}${also}`].join("\n");
}

function renderWitness(fact: AlertRecord["facts"][number], lang: Lang): readonly string[] {
  const { figure, interval, stance, sentence, article, id, start, end, cell } = fact;
  const span = start === undefined ? "" : ` [${start}, ${end})`;
  return [
    `  ${toPrintable(figure)} = ${interval} · ${describeStance(stance, lang)} · ${quote(sentence)}`,
    `    ${renderArticle(article, lang)}${span} · fact ${id}${cell === undefined ? "" : ` · cell ${cell}`}`,
  ];
}
