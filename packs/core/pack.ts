import { definePack } from "#pack";
import { measures } from "./measures.ts";

export default definePack({ id: "core", label: { zh: "通用", en: "General" }, measures });
