// The bare page: Hono alone. It is told pages of the site and holds each as a tree; every request makes Hono's JSX elements anew from the
// tree, writes them as HTML and packs it as the site does. So it answers with the same elements and texts, without database, router, gate,
// limits, log or security headers: what is left is the price of rendering, packing and sending these very bytes.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { jsx } from "hono/jsx";
import { packed } from "../../scripts/server/packed.ts";
import { sayCpu } from "./measured.ts";

type Node = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Node[] };

const pages = new Map<string, Node>();
sayCpu((word) => {
  const { name, html } = JSON.parse(word) as { name: string; html: string };
  pages.set(`/${name}`, treeOf(html));
  return "heard";
});

const site = new Hono();
site.all("*", (context) => {
  const page = pages.get(context.req.path);
  if (page === undefined) return context.notFound();
  const html = Buffer.from(`<!doctype html>${(elementOf(page) as { toString(): string }).toString()}`);
  const { content, encoding } = packed(html, "br");
  return context.body(new Uint8Array(content), 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": encoding ?? "identity",
    "Content-Length": String(content.length),
  });
});
serve({ fetch: site.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => process.stdout.write(`ready on http://127.0.0.1:${port}\n`));

function elementOf(node: Node): unknown {
  if (typeof node === "string") return node;
  return jsx(node.tag, { ...node.attributes }, ...(node.children.map(elementOf) as string[]));
}

/** Reads HTML as React writes it: every attribute quoted, every tag closed or empty. */
function treeOf(html: string): Node {
  const open: { tag: string; attributes: Record<string, string>; children: Node[] }[] = [{ tag: "", attributes: {}, children: [] }];
  for (const [, closed, tag, attributes = "", isEmpty, text] of html.matchAll(
    /<!--.*?-->|<!doctype html>|<\/([\w-]+)>|<([\w-]+)((?:\s[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gi,
  )) {
    const above = open.at(-1)!;
    if (text !== undefined) above.children.push(readBack(text));
    else if (closed !== undefined) open.pop();
    else if (tag !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, readBack(value)]);
      const node = { tag, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] };
      above.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  return open[0]!.children[0]!;
}

function readBack(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#x27);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" })[name] ?? "",
  );
}
