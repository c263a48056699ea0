/**
 * Words that Traditional Chinese writes in two ways, where folding unit by unit does not make them one: 計畫 folds to
 * 计画, but Simplified Chinese prints 计划, as 計劃 folds.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ..."計規企籌策擘".split("").map((first) => [`${first}畫`, `${first}劃`] as const),
  ["藉由", "借由"],
  ["藉此", "借此"],
  ["藉助", "借助"],
  ["憑藉", "憑借"],
];

/** A word of a table with its other spelling, when it has one: 計畫書 and 計劃書. The word itself comes first. */
export function spellingsOf(word: string): readonly string[] {
  const found = [word];
  for (const [one, other] of PAIRS) {
    if (word.includes(one)) found.push(word.replaceAll(one, other));
    else if (word.includes(other)) found.push(word.replaceAll(other, one));
  }
  return found;
}
