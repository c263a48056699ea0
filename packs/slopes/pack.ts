import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { overlay } from "./models/overlay.ts";
import { rainTiers } from "./models/rain-tiers.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "slopes",
  label: { zh: "邊坡與山崩", en: "Slopes and landslides" },
  uses: ["core", "incidents"],
  measures,
  identities,
  boards,
  watches,
  models: [rainTiers, overlay],
});
