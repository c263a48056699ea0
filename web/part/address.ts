/** The address of an article, at a figure of it when its fact is named. */
export function toArticle(article: string, fact?: string): string {
  return `/article/${segment(article)}${fact === undefined ? "" : `#${fact}`}`;
}

/** The address of a fact. */
export function toFact(id: string): string {
  return `/fact/${segment(id)}`;
}

/** The address where all reports of a cell stand side by side. */
export function toCell(cell: string): string {
  return `/cell/${segment(cell)}`;
}

/** The address of a topic. */
export function toTopic(name: string): string {
  return `/topic/${segment(name)}`;
}

/** The address of a story by its id, or by that of any of its reports. */
export function toStory(id: string): string {
  return `/story/${segment(id)}`;
}

/** The address of an entity by its key or any of its names. */
export function toEntity(key: string): string {
  return `/entity/${segment(key)}`;
}

/** The address of an entity of which the type is known: two things may bear one name. */
export function toEntityOf({ key, type }: { readonly key: string; readonly type: string }): string {
  return `${toEntity(key)}?type=${type}`;
}

/** The address of a measure over time. */
export function toMeasure(id: string): string {
  return `/measure/${segment(id)}`;
}

function segment(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed());
  return encoded === "." || encoded === ".." ? encoded.replaceAll(".", "%2E") : encoded;
}
