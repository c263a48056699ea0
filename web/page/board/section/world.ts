import { useEffect, useState } from "preact/hooks";

export type World = typeof import("#web/chart/country.ts");

let kept: World | undefined;

/** Outlines of the world, fetched when a map is first drawn. */
export function useWorld(): World | undefined {
  const [world, setWorld] = useState(kept);
  useEffect(() => {
    if (kept !== undefined) return;
    import("#web/chart/country.ts").then((found) => {
      kept = found;
      setWorld(found);
    });
  }, []);
  return world;
}
