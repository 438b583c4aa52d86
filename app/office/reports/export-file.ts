import { Readable } from "node:stream";
import { actContext } from "#app/context.server.ts";
import { exportedFile } from "#program/reports/export-applications.server.ts";
import type { Route } from "./+types/export-file";

/** A file of applications, written as it is read; always saved, never shown inside the site. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { name, lines } = await exportedFile(context.get(actContext), params.exportId);
  return new Response(Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
