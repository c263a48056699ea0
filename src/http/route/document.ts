import { answerBytes } from "#http/answer.ts";
import { declareSchemes } from "#http/auth/scheme.ts";
import type { App } from "#http/desk.ts";
import { toTag } from "#http/tag.ts";
import { ENGINE } from "#service";

const ABOUT = {
  title: "Assay",
  description:
    "Mining news with every figure and its witness. A fact is what one article prints, never a truth. Lists go on with `?cursor=` and the `next` of the answer before; every answer is of one moment of the ledger and carries an ETag.",
  license: { name: "MIT", identifier: "MIT" },
};

/** The OpenAPI document of everything that was routed before. */
export function routeDocument(app: App): void {
  let answer: Parameters<typeof answerBytes>[1] | undefined;
  app.get("/api/openapi.json", (c) => {
    if (answer === undefined) {
      declareSchemes(app);
      const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: { ...ABOUT, version: ENGINE } });
      const bytes = new TextEncoder().encode(`${JSON.stringify(document)}\n`);
      answer = { bytes, tag: toTag(bytes) };
    }
    return answerBytes(c, answer);
  });
}
