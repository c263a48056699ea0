import type { EntityView } from "#service";

/** Kinds of things that have names. */
export const ENTITY_TYPE: Readonly<Record<"zh" | "en", Readonly<Record<EntityView["type"], string>>>> = {
  zh: { person: "人", org: "組織", place: "地方", commodity: "商品", program: "計畫" },
  en: { person: "person", org: "organisation", place: "place", commodity: "commodity", program: "programme" },
};
