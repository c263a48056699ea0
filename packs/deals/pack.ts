import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "deals",
  label: { zh: "交易與協議", en: "Deals and agreements" },
  uses: ["core", "markets"],
  measures,
  identities,
  boards,
  watches,
});
