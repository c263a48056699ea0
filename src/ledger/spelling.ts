import { FOLD } from "#base";

const HAN = /\p{Script=Han}/u;

/**
 * The spelling under which a form is shown, of all that are printed: a Traditional one (中國 before 中国), else the first
 * by character, which puts capitals before small letters and full width last.
 */
export function pickSpelling(spellings: readonly string[]): string {
  const sorted = spellings.toSorted();
  return sorted.find(isTraditional) ?? sorted[0]!;
}

function isTraditional(spelling: string): boolean {
  return [...spelling].some((character) => {
    const unit = character.charCodeAt(0);
    return FOLD[unit] !== unit && HAN.test(character);
  });
}
