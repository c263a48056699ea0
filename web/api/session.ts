import { useAnswer } from "./use.ts";

type Scope = "read" | "add" | "judge";

/** Whether this browser may do something here; not before that is known. */
export function useAllowed(scope: Scope): boolean {
  const { value } = useAnswer<{ readonly scopes: readonly Scope[] }>("/api/session");
  return value?.scopes.includes(scope) ?? false;
}
