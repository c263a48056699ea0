import { editFigures, type Injector } from "./edit.ts";

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  萬: ["億"],
  億: ["萬", "兆"],
  万: ["亿"],
  亿: ["万"],
  million: ["billion"],
  billion: ["million"],
};

/** 萬 for 億 and the like. */
export const injectScaleWord: Injector = (clean, random) =>
  editFigures(clean, (printed) => {
    const words = [...printed.matchAll(/(?<=[0-9０-９多餘余 ])(?:[萬億万亿]|million|billion)/g)];
    if (words.length === 0) return undefined;
    const word = random.pick(words);
    const other = random.pick(OTHERS[word[0]]!);
    return printed.slice(0, word.index) + other + printed.slice(word.index + word[0].length);
  });
