import { COMPANIES, COUNTRIES, OUTLETS } from "./names.ts";
import type { Form } from "./print.ts";
import type { Writer } from "./writer.ts";

/** A figure that sounds like the article's own and is none: of another subject, period, plan or voice. */
export interface Alike {
  /** `產量`, `營收`. */
  readonly noun: string;
  readonly unit: string;
  readonly value: number;
  readonly subject: string;
  readonly form?: Form;
}

/** One sentence with such a figure; now and then two of them. */
export function distract(w: Writer, alike: Alike): string {
  const { noun, unit, value, subject, form = {} } = alike;
  const others = COMPANIES.filter((name) => name !== subject);
  const say = (factor: number) => w.n(value * factor, unit, form);
  const sentences = [
    () => `同業${w.pick(others)}同期${noun}為${say(w.float(0.3, 0.9))}。`,
    () => `去年全年${noun}為${say(w.float(2, 6))}。`,
    () => `${subject}的目標是明年${noun}達到${say(w.float(1.2, 2))}。`,
    () => `${w.pick(OUTLETS)}稍早報導的${noun}則是${say(w.float(0.8, 0.95))}。`,
    () => `分析師原先預估${noun}為${say(w.float(0.9, 1.1))}。`,
    () => `${w.pick(COUNTRIES)}同類企業平均${noun}只有${say(w.float(0.1, 0.4))}。`,
    () => `相較之下，${w.pick(others)}計畫把${noun}由${say(w.float(0.3, 0.5))}提高到${say(w.float(0.6, 0.8))}。`,
    () => `十年前，當地${noun}只有${say(w.float(0.05, 0.2))}。`,
  ];
  return w.pick(sentences)();
}
