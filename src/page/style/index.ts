import { ARTICLE } from "./article.ts";
import { GROUND } from "./ground.ts";
import { HEAD } from "./head.ts";
import { LISTS } from "./list.ts";
import { NARROW } from "./narrow.ts";

/** The one style sheet, for the desk and for reports that stand alone. */
export const STYLE = [GROUND, HEAD, LISTS, ARTICLE, NARROW].join("");
