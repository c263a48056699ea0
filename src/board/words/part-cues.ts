import { fold } from "#base";

/** Words that say that what follows is a part of what stands before. */
const CUES = ["其中", "包括", "包含", "分為", "分別為", "including", "of which"].map(fold);

/** Whether words between two figures say that the second is a part of the first. */
export function isPartCue(words: string): boolean {
  const folded = fold(words);
  return CUES.some((cue) => folded.includes(cue));
}
