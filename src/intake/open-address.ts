import { ProblemError } from "#model";
import { type Asked, askAddress, type OpenOptions } from "./ask-address.ts";

/** A body that is there. */
export type Opened = Pick<Asked, "chunks" | "url" | "contentType" | "charset" | "totalBytes">;

/** Opens an http or https address like `askAddress`; throws ProblemError `input.http-status` for any status but 2xx. */
export async function openAddress(address: string, options: OpenOptions = {}): Promise<Opened> {
  const {
    status,
    close,
    validators: _validators,
    retryAfter: _retryAfter,
    ...opened
  } = await askAddress(address, options);
  if (status >= 200 && status <= 299) return opened;
  await close();
  throw new ProblemError({ code: "input.http-status", at: { source: address }, detail: String(status) });
}
