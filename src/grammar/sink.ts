import type { Figure } from "#model";
import type { Scan } from "./scan.ts";
import type { TextUnits } from "./text-unit.ts";

/** Where figures go while a text is read, with what later figures take from earlier ones. */
export interface Sink {
  readonly scan: Scan;
  readonly figures: Figure[];
  /** Whose 元 is meant when nothing says: asked once a text, when first needed. */
  readonly plainMoney: () => string;
  /** What a bare 枚 or 披索 means in this text. */
  readonly units: TextUnits;
  /** 人民幣 or 新台幣, once the text has reckoned in it by name: a plain 元 behind goes on in it. */
  named?: "TWD" | "CNY";
}
