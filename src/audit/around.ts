import type { Claim } from "./claim.ts";
import type { Paper } from "./paper.ts";

const REACH = 40;
const MARK = /[,，。;；:：!！?？\n()（）]/;

/** The folded words of a clause before a figure: 提出申請的共|30家. Figures of it and a list before 、 are left out. */
export function leadOf({ folded }: Paper, { start }: Claim): string {
  const head = folded.slice(Math.max(0, start - REACH), start);
  let at = head.length;
  while (at > 0 && !MARK.test(head[at - 1]!) && !/[、\d]/.test(head[at - 1]!)) at--;
  return head.slice(at);
}

/** All of a clause before a figure, other figures included: 出口年增12%至|42億美元. */
export function clauseBefore({ folded }: Paper, { start }: Claim): string {
  const head = folded.slice(Math.max(0, start - REACH), start);
  let at = head.length;
  while (at > 0 && !MARK.test(head[at - 1]!)) at--;
  return head.slice(at);
}

/** The folded words of a clause behind a figure: 30家|企業獲准. */
export function tailOf({ folded }: Paper, { end }: Claim): string {
  const rest = folded.slice(end, end + REACH);
  const stop = rest.search(/[,，。;；:：!！?？\n()（）、\d]/);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** Words before a figure that is a whole: 共, 全國總量, 上限 …; nothing of its kind is outside. */
const WHOLE =
  /(?:共|总[量数额计产和]?|全[国部县市体球年]?|合计|总计|计有|上限|额度|预算|核定|访问|调查|调查了|回收|井下有|坑内有|坑道内有|当时有|原有|受困|提出)[\p{Script=Han}]{0,6}$/u;
const UP_TO = /^(?:上限|共|总)/;

/** Whether words right before a figure, or its own (上限100億元), say that it is a whole. */
export function isWhole(paper: Paper, claim: Claim): boolean {
  return WHOLE.test(leadOf(paper, claim)) || UP_TO.test(paper.folded.slice(claim.start, claim.end));
}
