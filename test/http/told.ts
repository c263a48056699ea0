import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryLedger } from "#ledger";
import { addInputs, type Ledger } from "#service";

/** One article of a test: outlet, day, title, body. The words and all that they say are made up. */
export type Told = readonly [outlet: string, published: string, title: string, body: string];

/** One share as seven reports tell it: hedged, open, planned, denied, without a period, and two that cannot both be so. */
export const SHARES: readonly Told[] = [
  ["甲報", "2025-10-25", "算力報告", "研究機構盧克索10月公布，中國第4季占全球總算力的14.05%，美國為37.75%。"],
  ["乙報", "2025-11-02", "算力版圖", "另一份統計顯示，中國2025年第4季占全球總算力的18.5%，美國為37.8%。"],
  ["丙社", "2025-10-03", "礦池觀察", "中國2025年第3季占全球總算力的約13.8%，美國占全球總算力的35%以上。"],
  ["丁刊", "2025-11-20", "展望", "分析師預測，2026年中國將占全球總算力的逾20%。"],
  ["乙報", "2025-09-20", "回顧", "2021年中國占全球總算力的近7成。2024年中國占全球總算力的不到10%。"],
  ["丁刊", "2025-11-11", "無期間", "中國占全球總算力的15%至17%，比上一季增加1.2個百分點。"],
];

/** Texts that teach names. */
export const NAMES: readonly Told[] = [
  ["甲報", "2025-11-05", "收購", "綠洲礦業公司(Oasis Mining，OMC)宣布投資3億美元。綠洲礦業公司表示，年底前擴建。"],
  ["乙報", "2025-11-06", "擴建", "OMC將投資5億美元，分析師王大明說，擴建需要2年。"],
];

/** What nobody should be able to smuggle in by a name or a title. */
export const HOSTILE: readonly Told[] = [
  [
    "<b>甲</b>報",
    "2025-11-07",
    '<img src=x onerror="alert(1)">',
    '<script>alert(2)</script>公司(=HYPERLINK("http://x"))投資7億美元。',
  ],
];

/** A ledger in memory into which articles were read as from a file; the caller closes it. */
export async function openTold(...articles: readonly Told[]): Promise<Ledger> {
  const ledger = openMemoryLedger();
  await addTold(ledger, articles);
  return ledger;
}

/** Reads articles into a ledger, as from a file. */
export async function addTold(ledger: Ledger, articles: readonly Told[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "assay-told-"));
  const path = join(folder, "told.ndjson");
  const lines = articles.map(([source, published, title, body], at) =>
    JSON.stringify({ id: `told-${at + 1}`, title, body, published, source }),
  );
  try {
    writeFileSync(path, `${lines.join("\n")}\n`);
    await addInputs(ledger, [path], { topic: "算力" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
