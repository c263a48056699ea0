import { online } from "#web/state/online.ts";

/** An answer that is no answer: the code and sentence of the API, or `offline` when nobody answered. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly at: string | undefined;
  constructor(status: number, code: string, message: string, at?: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.at = at;
  }
}

/** Parts of an address's query; what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** An address with its query. */
export function toAddress(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== "") search.append(name, String(one));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Asks the API. Throws {@link ApiError}. */
export async function ask<T>(address: string, init: RequestInit = {}): Promise<T> {
  const answer = await send(address, init);
  if (!answer.ok) throw await toError(answer);
  return (await answer.json()) as T;
}

/** Sends a value as JSON. */
export function post<T>(address: string, value: unknown, signal?: AbortSignal): Promise<T> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
  return ask<T>(address, signal === undefined ? init : { ...init, signal });
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(address, { credentials: "same-origin", ...init });
    online.value = true;
    return answer;
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    online.value = false;
    throw new ApiError(0, "offline", "offline");
  }
}

async function toError(answer: Response): Promise<ApiError> {
  try {
    const { error } = (await answer.json()) as { error: { code: string; message: string; at?: string } };
    return new ApiError(answer.status, error.code, error.message, error.at);
  } catch {
    return new ApiError(answer.status, "internal", answer.statusText);
  }
}
