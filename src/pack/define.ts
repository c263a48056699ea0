import type { Pack } from "#model";

/** Declares a pack and freezes it. What is wrong with it is found when packs are checked (`checkPacks`), all at once. */
export function definePack(pack: Pack): Pack {
  const { measures, identities, boards, watches, models } = pack;
  return Object.freeze({
    ...pack,
    measures: Object.freeze([...measures]),
    ...(identities !== undefined && { identities: Object.freeze([...identities]) }),
    ...(boards !== undefined && { boards: Object.freeze([...boards]) }),
    ...(watches !== undefined && { watches: Object.freeze([...watches]) }),
    ...(models !== undefined && { models: Object.freeze([...models]) }),
  });
}

/** Words written in one string with blanks between them: `wordList("失業率 失業人數+占")`. */
export function wordList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
