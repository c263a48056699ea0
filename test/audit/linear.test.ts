import { describe, expect, it } from "vitest";
import { type Check, type Claim, makeKnowledge, makePaper, type Paper } from "#audit";
import { checkChange } from "#audit/checks/change.ts";
import { checkConversion } from "#audit/checks/conversion.ts";
import { checkCounted } from "#audit/checks/counted.ts";
import { checkDate } from "#audit/checks/date.ts";
import { checkDifference } from "#audit/checks/difference.ts";
import { checkDirection } from "#audit/checks/direction.ts";
import { checkMove } from "#audit/checks/move.ts";
import { checkNamed } from "#audit/checks/named.ts";
import { checkOrder } from "#audit/checks/order.ts";
import { checkParts } from "#audit/checks/parts.ts";
import { checkPoints } from "#audit/checks/points.ts";
import { checkRank } from "#audit/checks/rank.ts";
import { checkRestated } from "#audit/checks/restated.ts";
import { checkShare } from "#audit/checks/share.ts";
import { checkSums } from "#audit/checks/sums.ts";
import { checkUnits } from "#audit/checks/units.ts";
import { bindFacts } from "#bind";
import { readMentions } from "#grammar";
import { ourPacks } from "#test/packs/read-facts.ts";

const CHECKS: Readonly<Record<string, Check>> = {
  ...{ checkConversion, checkCounted, checkDifference, checkNamed, checkParts, checkShare, checkSums },
  ...{
    checkChange,
    checkDate,
    checkDirection,
    checkMove,
    checkOrder,
    checkPoints,
    checkRank,
    checkRestated,
    checkUnits,
  },
};
/** Sentences made to provoke a check that looks too far, each repeated. */
const SEEDS: Readonly<Record<string, string>> = {
  "one number": "產量12萬噸。",
  "numbers in one sentence": "產量12萬噸、",
  changes: "由10萬噸增至12萬噸，增幅20%，",
  comparisons: "營收12億元，高於去年的10億元，",
  moves: "收在9,900美元，下跌100美元或1%，",
  ranks: "全球第三大，僅次於美國與中國，",
  dates: "10月20日（週一）民國112年（2023年）為期30天，",
  lists: "由高到低為12%、9%、4%，",
  percents: "出口成長5%，",
  sums: "貸款6億元、補助4億元，合計10億元，",
  "open sums": "總額10億元，包括6億元、4億元，",
  conversions: "85億元（約合2.8億美元）",
  counts: "三國：智利、秘魯與澳洲，",
  "many lists and counts": "半導體、造船、貨運、鋼鐵等產業，至少6家，30項產業；",
  rests: "共30家，核准12家，其餘18家，",
  shares: "其中有300人，占25%，",
  answers: "54.5%贊成、25.5%反對，20.0%沒有意見，",
  gaps: "需求60萬噸，產量45萬噸，缺口15萬噸，",
  products: "三家各投資2億元，合計6億元，",
  investments: "協議總額900億元，甲投資12億元，乙投資13億元，",
};
const { packs, sources } = await ourPacks();
const knowledge = makeKnowledge(sources.packs);

const LENGTHS = [3_000, 9_000];
const papers = new Map(Object.entries(SEEDS).map(([name, seed]) => [name, LENGTHS.map((length) => lay(seed, length))]));

function lay(seed: string, length: number): Paper {
  const text = seed.repeat(Math.ceil(length / seed.length));
  const article = {
    ...{
      id: "hostile",
      hash: "0123456789abcdef",
      title: text.slice(0, text.length >> 1),
      text,
      published: "2025-11-10",
    },
    ...{ topics: [], lang: "zh-Hant" as const },
    blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
  };
  const { figures, times } = readMentions(text, { published: "2025-11-10" });
  return makePaper({ article, figures, times, ...bindFacts(article, figures, times, packs) });
}

/** What a check looks up in claims: its steps, for each character. */
function countSteps(check: Check, paper: Paper): number {
  let steps = 0;
  const watch = (claim: Claim): Claim =>
    new Proxy(claim, {
      get(target, key, receiver) {
        steps++;
        return Reflect.get(target, key, receiver);
      },
    });
  check({ ...paper, claims: paper.claims.map(watch) }, knowledge);
  return steps / paper.text.length;
}

describe.each(Object.entries(CHECKS))("steps of %s for each character stay constant", (_, check) => {
  it.each(Object.keys(SEEDS))("%s", (name) => {
    const [short, long] = papers.get(name)!.map((paper) => countSteps(check, paper));
    expect(long).toBeLessThanOrEqual(short! * 1.2 + 1);
  });
});
