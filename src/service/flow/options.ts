import type { Task } from "#ledger";
import type { Source } from "#model";
import type { ReadOptions } from "#service/options.ts";

/** How what a source brings is read. */
export function toOptions({ item }: Pick<Task, "item">, { options }: Source): ReadOptions {
  const { topic, outlet } = options;
  return {
    ...(topic !== undefined && { topic }),
    ...(outlet !== undefined && { outlet }),
    ...(item?.published !== undefined && { published: item.published }),
  };
}
