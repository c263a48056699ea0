import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { FaultError } from "./fault.ts";

/** Takes nothing but JSON. What a form of another site can send is of another type. */
export const onlyJson: MiddlewareHandler = async (c, next) => {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header("Content-Type") ?? "")) throw new FaultError("usage.bad-type");
  await next();
};

/** Takes JSON and forms with a file, each up to a number of bytes. */
export function jsonOrFile(mostJson: number, mostFile: number): MiddlewareHandler {
  const [limitJson, limitFile] = [limitBody(mostJson), limitBody(mostFile)];
  return (c, next) => {
    const isFile = /^multipart\/form-data\s*;/i.test(c.req.header("Content-Type") ?? "");
    return isFile ? limitFile(c, next) : onlyJson(c, async () => void (await limitJson(c, next)));
  };
}

/** Refuses a body of more bytes: by its declared length before it is read, else as soon as it is longer. */
export function limitBody(most: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: most,
    onError: () => {
      throw new FaultError("usage.too-large");
    },
  });
}
