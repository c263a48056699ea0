import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "macro",
  label: { zh: "總體經濟", en: "Macroeconomy" },
  uses: ["core", "markets"],
  measures,
  identities,
  boards,
  watches,
});
