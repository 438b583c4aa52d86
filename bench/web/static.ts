// A static file server to compare with: it is told files once and writes them from memory, packed already, with the heads that such servers
// send. No routing, log, security headers or database: nothing that serves the same bytes by node:http can do much less.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sayCpu } from "./measured.ts";

const files = new Map<string, { readonly head: Record<string, string>; readonly body: Buffer }>();
sayCpu((word) => {
  const { path, type, encoding, base64 } = JSON.parse(word) as { path: string; type: string; encoding: string; base64: string };
  const body = Buffer.from(base64, "base64");
  const head = {
    "content-type": type,
    "content-length": String(body.length),
    etag: `"${body.length.toString(36)}"`,
    "cache-control": "no-cache",
  };
  files.set(path, { head: encoding === "" ? head : { ...head, "content-encoding": encoding }, body });
  return "heard";
});
const server = createServer((incoming, outgoing) => {
  const file = files.get(incoming.url ?? "");
  if (file === undefined) outgoing.writeHead(404).end();
  else outgoing.writeHead(200, file.head).end(incoming.method === "HEAD" ? undefined : file.body);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`ready on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
