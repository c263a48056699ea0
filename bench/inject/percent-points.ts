import { editFigures, type Injector } from "./edit.ts";

/** Per cent for percentage points, or the other way. */
export const injectPercentPoints: Injector = (clean, random) => {
  const isEnglish = !/[\u4e00-\u9fff]/.test(clean.reading.article.text);
  const isSimplified = !isEnglish && /[亿万吨这为国产铜矿业]/.test(clean.reading.article.text.slice(0, 200));
  const points = isEnglish ? [" percentage points"] : isSimplified ? ["个百分点"] : ["個百分點", "個百分點", "百分點"];
  return editFigures(clean, (printed) => {
    if (/[%％]/.test(printed)) return printed.replace(/\s?[%％](?!.*[%％])/, () => random.pick(points));
    return printed.replace(/[個个]?百分[點点]|\s?percentage points?/, "%");
  });
};
