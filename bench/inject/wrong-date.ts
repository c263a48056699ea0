import type { Random } from "#bench/random.ts";
import type { Edit, Injector } from "./edit.ts";
import { numberIn, writeLike } from "./number.ts";

const YEAR = /[12１２][0-9０-９]{3}(?=\s*年|$|\D)|(?<=民[國国])[0-9０-９]{2,3}(?=年)/;
const DAY = /[0-9０-９]{1,2}(?=日)|(?<=[a-z]\.? )[0-9]{1,2}(?!\d)/;
const WEEKDAY = /(?:[週周]|星期|[禮礼]拜)[一二三四五六日天]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

/** A printed year off by one to ten, or the date beside a weekday by one to six days. */
export const injectWrongDate: Injector = ({ reading }, random) => {
  const { text } = reading.article;
  return reading.times.flatMap((time) => {
    const printed = text.slice(time.start, time.end);
    const around = text.slice(Math.max(0, time.start - 6), time.end + 6);
    const [year, day] = [YEAR.exec(printed), WEEKDAY.test(around) ? DAY.exec(printed) : null];
    const found = day !== null && (year === null || random.chance(0.5)) ? day : year;
    if (found === null) return [];
    const changed =
      found === day
        ? otherDay(numberIn(day[0]), random)
        : numberIn(found[0]) + (random.chance(0.5) ? 1 : -1) * random.int(1, 10);
    const start = time.start + found.index;
    const edit: Edit = {
      start,
      end: start + found[0].length,
      text: writeLike(changed, found[0]),
      targets: [{ start: time.start, end: time.end }],
      of: "date",
    };
    return [edit];
  });
};

/** Another day of the month that every month has. */
function otherDay(day: number, random: Random): number {
  const days = Array.from({ length: 13 }, (_, index) => day - 6 + index);
  return random.pick(days.filter((each) => each !== day && each >= 1 && each <= 28));
}
