import { definePack } from "#pack";
import { boards } from "./boards.ts";
import { identities } from "./identities.ts";
import { measures } from "./measures.ts";
import { watches } from "./watches.ts";

export default definePack({
  id: "incidents",
  label: { zh: "事故與執法", en: "Accidents and enforcement" },
  uses: ["core"],
  measures,
  identities,
  boards,
  watches,
});
