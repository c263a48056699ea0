import type { Lang } from "#message";

/** Every code that the desk itself can answer with; those of `Problem` come beside them. */
export type FaultCode =
  | "usage.unknown-page"
  | "usage.unknown-topic"
  | "usage.unknown-article"
  | "usage.unknown-fact"
  | "usage.unknown-cell"
  | "usage.unknown-board"
  | "usage.unknown-model"
  | "usage.unknown-proposal"
  | "usage.unknown-measure"
  | "usage.unknown-entity"
  | "usage.unknown-watch"
  | "usage.unknown-alert"
  | "usage.unknown-source"
  | "usage.bad-argument"
  | "usage.bad-cursor"
  | "usage.bad-body"
  | "usage.bad-method"
  | "usage.bad-type"
  | "usage.bad-origin"
  | "usage.too-large"
  | "usage.too-many"
  | "usage.unknown-job"
  | "input.refused-address"
  | "usage.too-long"
  | "usage.bad-host"
  | "access.no-token"
  | "access.bad-token"
  | "access.no-scope"
  | "ledger.busy"
  | "ledger.read-only"
  | "internal";

type Row = readonly [
  status: 400 | 401 | 403 | 404 | 405 | 413 | 414 | 415 | 429 | 500 | 503,
  chinese: string,
  english: string,
];

const FAULTS: Readonly<Record<FaultCode, Row>> = {
  "usage.unknown-page": [404, "沒有這一頁", "There is no such page"],
  "usage.unknown-topic": [404, "帳本裡沒有這個主題", "The ledger has no such topic"],
  "usage.unknown-article": [404, "帳本裡沒有這篇報導", "The ledger has no such article"],
  "usage.unknown-fact": [404, "帳本裡沒有這筆事實", "The ledger has no such fact"],
  "usage.unknown-cell": [404, "帳本裡沒有這一格", "The ledger has no such cell"],
  "usage.unknown-proposal": [404, "帳本裡沒有這個別名提案", "The ledger has no such alias proposal"],
  "usage.unknown-measure": [404, "帳本與領域包都沒有這個量度", "Neither the ledger nor a pack has such a measure"],
  "usage.unknown-entity": [404, "帳本裡沒有這個名稱", "The ledger has no such name"],
  "usage.unknown-watch": [404, "沒有這條監看", "There is no such watch"],
  "usage.unknown-alert": [404, "沒有這則預警", "There is no such alert"],
  "usage.unknown-source": [404, "沒有這個來源", "There is no such source"],
  "usage.unknown-board": [404, "沒有這個看板", "There is no such board"],
  "usage.unknown-model": [404, "沒有這個模型", "There is no such model"],
  "usage.bad-argument": [400, "參數不對", "A parameter is wrong"],
  "usage.bad-cursor": [400, "這個頁標不屬於這份清單", "This cursor does not belong to this list"],
  "usage.bad-body": [400, "送來的內容不是所說的格式", "What was sent is not of the form that it says"],
  "usage.bad-method": [405, "這個位址沒有這種方法", "This address has no such method"],
  "usage.bad-type": [415, "這個位址不收這種格式", "This address does not take this type of content"],
  "usage.bad-origin": [403, "這個請求來自別的網站", "This request comes from another site"],
  "usage.too-many": [429, "要求太多，請稍後再試", "Too many requests; try again later"],
  "usage.unknown-job": [404, "沒有這個工作，或它已經過期", "There is no such job, or it was long ago"],
  "input.refused-address": [400, "不讀取這個位址", "This address is not read"],
  "usage.too-large": [413, "送來的內容超過上限", "What was sent is over the limit"],
  "usage.too-long": [414, "網址太長", "This address is too long"],
  "usage.bad-host": [403, "這個主機名稱不在服務範圍", "This host name is not served here"],
  "access.no-token": [401, "需要權杖；請先登入", "A token is needed; sign in first"],
  "access.bad-token": [401, "權杖不對，或已經過期", "This token is wrong, or its time is over"],
  "access.no-scope": [403, "這個權杖沒有這項權限", "This token does not allow that"],
  "ledger.busy": [503, "帳本暫時無法讀取，請稍後再試", "The ledger cannot be read right now; try again later"],
  "ledger.read-only": [403, "這裡的帳本只能讀", "The ledger served here can only be read"],
  internal: [500, "程式發生未預期的錯誤", "Something went wrong on our side"],
};

/** The HTTP status and the sentence of a fault. */
export function describeFault(code: FaultCode, lang: Lang): { readonly status: Row[0]; readonly message: string } {
  const [status, chinese, english] = FAULTS[code];
  return { status, message: lang === "en" ? english : chinese };
}

/** Whether a code is one that the desk answers with. */
export function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}

/** Carries a fault from where it is found to where it is answered. */
export class FaultError extends Error {
  readonly code: FaultCode;
  /** What of the question is wrong: `query.limit`, `param.name`, `json.verdict`. */
  readonly at: string | undefined;
  /** Seconds after which it is worth trying again. */
  readonly retry: number | undefined;
  constructor(code: FaultCode, at?: string, retry?: number) {
    super(code);
    this.retry = retry;
    this.name = "FaultError";
    this.code = code;
    this.at = at;
  }
}
