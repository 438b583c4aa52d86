import { dayOf } from "#platform/days.ts";
import { writtenLayouts } from "#program/documents/written-page.ts";
import { writtenPage } from "#program/documents/written-page.ts";
import { found } from "#platform/refusals.ts";
import type { Said } from "#platform/language.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { Written } from "#program/documents/written-forms.ts";

/** A document that was typed in the product as a page to be read and printed: a page of ours, in which nothing runs. */
export function writtenAnswer(
  request: Request,
  language: string | undefined,
  opened: { document: AskedDocument; written: Written } | null,
  name: (document: AskedDocument) => Said,
): Response {
  const { document, written } = found(opened, "written document");
  const asked = new URL(request.url).searchParams.get("layout");
  const html = writtenPage(document.kind, name(document), written, {
    layout: writtenLayouts.find((one) => one === asked) ?? "japanese",
    language: language === "ja" ? "ja" : "en",
    on: dayOf(document.uploadedAt ?? document.askedAt),
  });
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
