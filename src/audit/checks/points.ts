import { amountText } from "#algebra";
import { leadOf } from "#audit/around.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import type { Paper } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";

/** 占全球|38%, 占比|5.7%, 占员工总数的|31%: a share, no step of one. */
const SHARE =
  /(?:占比?|比重为|占比为)(?:全[球国]|[\p{Script=Han}]{0,4}(?:总[数量额]|进口|出口)量?)?的?(?:约|近|逾|达|为)*$/u;
/** 产量|年增10.9%, 营收为36億元，较去年同期|成长26%: what is counted or weighed grows by a part of itself. */
const GROWN =
  /(?:产量|销量|营收|营业额|净利润?|获利|算力|出口[量额]|进口[量额])(?:[年月季]|同比|环比)?(?:增|减|增长|成长|减少|下滑|下降|衰退)(?:约|近|逾|达|了)*$/;
const CUT = /(?:减产|增产|裁员)(?:约|近|逾|达|了)*$/;
/** Steps of a share, and growth of a rate, are told in points. */
const OF_RATE = /率|占比.*[升降增减扩缩]|比重.*[升降增减]|增[速幅]|[涨跌降]幅|份额|贡献|拉[动高低]|[高低多少]出?$/;

/** Points where words say that a part or a growth is told, which is so many percent: 占全球38個百分點, 產量年增11個百分點. */
export const checkPoints: Check = (paper) => paper.claims.flatMap((claim) => judge(paper, claim));

function judge(paper: Paper, claim: Claim): Finding[] {
  if (claim.unit !== "pp") return [];
  const lead = leadOf(paper, claim);
  if (OF_RATE.test(lead) || !(SHARE.test(lead) || GROWN.test(lead) || CUT.test(lead))) return [];
  return [
    {
      check: "units",
      verdict: "fails",
      by: ["unit"],
      terms: [{ role: "points", claim }],
      text: amountText(printedAmount(claim), allowedBy(claim)),
      isGuarded: true,
      slip: { kind: "percent-points", claim, instead: printedAmount({ ...claim, unit: "%" }) },
    },
  ];
}
