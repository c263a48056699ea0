import { citeArticle, markFigure } from "#message";
import { toAlertLink, toCapLink } from "./link.ts";
import type { AlertRecord } from "./record.ts";
import { escapeXml } from "./xml.ts";

/** Alerts as an Atom feed (RFC 4287), the last first. `desk` is the address that links lead to. */
export function toAtom(alerts: readonly AlertRecord[], desk: string): string {
  const self = new URL("/feed/alerts.atom", desk).href;
  const updated = alerts[0]?.at ?? "1970-01-01T00:00:00.000Z";
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-TW">`,
    `<id>urn:assay:alerts</id>`,
    `<title>Assay 預警 · alerts</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>Assay</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(new URL("/watches", desk).href)}"/>`,
    ...alerts.map((alert) => toEntry(alert, desk)),
    `</feed>\n`,
  ].join("\n");
}

function toEntry(alert: AlertRecord, desk: string): string {
  const { id, at, label, sentence, kind, facts, copies } = alert;
  const cited = facts.map((fact) => [`「${markFigure(fact)}」`, fact.amount, citeArticle(fact.article)].join("\n"));
  const also = copies.map(({ article: { source, title } }) => source ?? title);
  const text = [
    sentence.zh,
    sentence.en,
    "",
    ...cited,
    ...(also.length === 0 ? [] : [`也見於 · also printed by: ${also.join(", ")}`]),
  ].join("\n");
  return [
    `<entry>`,
    `<id>urn:assay:alert:${id}</id>`,
    `<title>${escapeXml(`${label.zh} · ${label.en}：${sentence.zh}`)}</title>`,
    `<updated>${at}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(toAlertLink(desk, alert))}"/>`,
    `<link rel="alternate" type="application/cap+xml" href="${escapeXml(toCapLink(desk, alert))}"/>`,
    `<category term="${kind}"/>`,
    `<content type="text">${escapeXml(text)}</content>`,
    `</entry>`,
  ].join("\n");
}
