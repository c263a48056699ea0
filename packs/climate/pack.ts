import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { financedEmissions } from "./models/financed-emissions.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "climate",
  label: { zh: "氣候與永續金融", en: "Climate and financed emissions" },
  uses: ["core", "deals", "markets"],
  measures,
  identities,
  boards,
  watches,
  models: [financedEmissions],
});
