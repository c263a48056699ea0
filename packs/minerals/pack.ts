import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "minerals",
  label: { zh: "礦產與供應鏈", en: "Minerals and supply chains" },
  uses: ["core", "markets"],
  measures,
  identities,
  boards,
  watches,
});
