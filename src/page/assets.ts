import { ICON } from "./icon.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style/index.ts";

/** A file that the pages need, as it is served. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** Every file that the pages need; they load nothing else. */
export const ASSETS: readonly Asset[] = [
  { name: "style.css", type: "text/css; charset=utf-8", body: STYLE },
  { name: "notes.js", type: "text/javascript; charset=utf-8", body: SCRIPT },
  { name: "icon.svg", type: "image/svg+xml", body: ICON },
];
