import { describeProblem, flowWord, type Lang } from "#message";
import type { OtherWay, SourceProposal } from "#service";

/** What an address was found to be and why it is followed so, and the other ways that there are: a line each. */
export function describeProposal(proposal: SourceProposal, lang: Lang): readonly string[] {
  const { reason, kind, title = "", items, shared, others, problem } = proposal;
  const named = title === "" ? "" : flowWord(lang, "titled", { title });
  const counts = { kind, items, named, feed: shared?.feed ?? "", page: shared?.page ?? "" };
  return [
    ...(problem === undefined ? [] : [describeProblem(problem, lang)]),
    ...(reason === "name"
      ? []
      : [flowWord(lang, shared === undefined ? `found-${reason}` : "found-same-feed", counts)]),
    ...others.map((way) => describeWay(way, lang)),
  ];
}

function describeWay({ kind, address, title }: OtherWay, lang: Lang): string {
  const named = title === undefined ? "" : flowWord(lang, "titled", { title });
  return flowWord(lang, "other-way", { kind, address, named });
}
