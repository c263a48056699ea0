import { findImports } from "./imports.ts";

/** Folders of src/ whose types, and types alone, the app may know: what the API answers. */
const TYPES = new Set(["#service", "#model"]);

/** What breaks the wall around web/: it speaks HTTP, and knows of src/ only the shape of answers. */
export function checkWeb(path: string, text: string): readonly string[] {
  return findImports(text).flatMap(({ line, specifier, isTypeOnly }) => {
    const at = `${path}:${line}:`;
    if (specifier.startsWith("node:") && path !== "web/vite.config.ts")
      return [`${at} the browser has no ${specifier}`];
    if (!specifier.startsWith("#") || specifier.startsWith("#web/")) return [];
    if (!TYPES.has(specifier)) return [`${at} web may not import ${specifier}`];
    return isTypeOnly ? [] : [`${at} web may import only types of ${specifier}`];
  });
}
