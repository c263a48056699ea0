import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "markets",
  label: { zh: "行情與財報", en: "Markets and results" },
  uses: ["core"],
  measures,
  identities,
  boards,
  watches,
});
