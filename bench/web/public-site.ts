import path from "node:path";
import { begin } from "./begun.ts";
import { ask } from "./load.ts";
import { publishSomething } from "./published.ts";
import { startMeasured } from "./measured.ts";
import { unpacked } from "./first-visit.ts";
import type { Measured } from "./measured.ts";

/** The site as people meet it, and every public page of its map. */
export interface PublicSite {
  readonly site: Measured;
  /** Paths from "/" on, both languages; of the entries of questions and of earlier years' pages some, unless all are wanted. */
  readonly pages: readonly string[];
  close(): Promise<void>;
}

/** Starts the site on a database of its own. Everything it started ends with `close`, also when a signal ends us. */
export async function openPublicSite(): Promise<PublicSite> {
  const { folder, postgres, onEnd, close } = await begin();
  try {
    const site = await startMeasured("program.ts", {
      DATA_DIR: path.join(folder, "data"),
      DATABASE_URL: postgres.url,
      PORT: "0",
      BASE_URL: "",
      SMTP_URL: "",
    });
    onEnd(() => site.end());
    await publishSomething(postgres.url, new Date());
    return { site, pages: await pagesOf(site.port), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function pagesOf(port: number): Promise<string[]> {
  const map = await ask(port, { method: "GET", address: "/sitemap.xml" });
  const found = [...unpacked(map.head, map.body).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  // One entry of the questions stands for all; of an earlier year two pages do: they are made by the same files as this year's.
  const entry = found.find((one) => /\/questions\/[a-z]/.test(one))?.slice("/en".length);
  return found.filter(
    (one) =>
      (!/\/questions\/[a-z]/.test(one) || one.endsWith(entry ?? "")) &&
      (!/\/years\/\d+\//.test(one) || /\/years\/\d+\/(courses|calendar)$/.test(one)),
  );
}
