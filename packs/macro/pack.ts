import { definePack } from "#pack";
import { measures } from "./measures.ts";

export default definePack({ id: "macro", label: { zh: "總體經濟", en: "Macroeconomy" }, uses: ["core"], measures });
