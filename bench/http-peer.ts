/** The least that a server can do: sends the bytes of a file, whatever is asked. `node bench/http-peer.ts FILE` prints its address. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const bytes = readFileSync(process.argv[2]!);
const server = createServer((_, answer) => {
  answer.writeHead(200, {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
    "Content-Length": bytes.length,
  });
  answer.end(bytes);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
