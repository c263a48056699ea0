import type { App } from "#http/desk.ts";
import type { Scope } from "#model";

/** The ways in, as the document names them; on loopback none is needed. */
export function allowedWith(scope: Scope): Record<string, string[]>[] {
  return [{ token: [scope] }, { session: [scope] }, {}];
}

/** Tells the document what those ways are. */
export function declareSchemes(app: App): void {
  const { openAPIRegistry: registry } = app;
  registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "A token made with `assay token add`; its scopes are read, add and judge",
  });
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "assay-session",
    description: "Given to a browser that signs in with a token at `POST /api/session`",
  });
}
