/** Where a record begins: the byte in the file and, in a gzip member that holds several, the byte of its content. */
export interface WarcPlace {
  readonly offset: number;
  readonly inner?: number;
}

/** A page of an archive. */
export interface WarcPage extends WarcPlace {
  readonly kind: "page";
  readonly type: "response" | "resource" | "conversion";
  readonly url: string;
  /** When it was fetched, as the archive prints it (ISO 8601). */
  readonly date?: string;
  /** Absent where the record keeps no HTTP answer. */
  readonly http?: { readonly status: number; readonly headers: ReadonlyMap<string, string> };
  readonly contentType?: string;
  readonly charset?: string;
  /** The page as it was before transfer- and content-encoding; these bytes belong to whoever asked. */
  readonly bytes: Uint8Array;
  /** Where to go on after it. */
  readonly next: WarcPlace;
}

/** A part of an archive that cannot be read; reading goes on after it. */
export interface WarcDamage extends WarcPlace {
  readonly kind: "damage";
  readonly code: "input.damaged-record" | "input.truncated" | "input.too-large";
  /** What is wrong, in few words. */
  readonly reason: string;
}

export type WarcItem = WarcPage | WarcDamage;
