import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "bitcoin",
  label: { zh: "比特幣挖礦", en: "Bitcoin mining" },
  uses: ["core", "markets"],
  measures,
  identities,
  boards,
  watches,
});
