import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Sheets } from "#app/ui/sheets.tsx";
import { documentParts } from "#program/documents/document.ts";
import { partNames } from "#program/documents/messages.ts";
import { scanStateNames } from "#program/documents/messages.ts";
import { isReadable } from "#program/documents/rules.ts";
import { deskSayings } from "./desk-words.ts";
import { deskWords } from "./desk-words.ts";
import type { DocumentPage } from "#program/documents/document.ts";

/** The pages of a document to be read on the desk: original and translation side by side, each page beside its twin. */
export function PagesOnDesk({ pages, here, isSent }: { pages: readonly DocumentPage[]; here: string; isSent: boolean }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="pages">
      <h2 id="pages">{say(deskWords.pages)}</h2>
      {!isSent && (
        <Notice kind="info">
          <p>{say(deskWords.notSent)}</p>
        </Notice>
      )}
      <p className="small soft">{say(deskWords.originalHint)}</p>
      <div className="two">
        {documentParts.map((part) => {
          const there = pages.filter((page) => page.part === part);
          return there.length === 0 ? null : (
            <Sheets
              key={part}
              large
              title={say(partNames[part])}
              sheets={there.map((page) => {
                const isShown = isReadable(page.file.scanState);
                const isPicture = page.file.mediaType !== "application/pdf";
                return {
                  key: page.id,
                  number: page.place,
                  picture: isShown && isPicture ? `${here}/preview?page=${page.id}` : null,
                  alt: say(deskSayings.page(page.place)),
                  text: (
                    <>
                      {say(deskSayings.page(page.place))} · <bdi>{page.file.name}</bdi> ·{" "}
                      <span className="soft">
                        {Math.max(1, Math.round(page.file.sizeBytes / 1024)).toLocaleString("en")} kB ·{" "}
                        {say(scanStateNames[page.file.scanState])}
                      </span>
                      {isShown && (
                        <>
                          <br />
                          <a href={`${here}/file?page=${page.id}`}>{say(deskWords.original)}</a>
                        </>
                      )}
                    </>
                  ),
                };
              })}
            />
          );
        })}
      </div>
    </section>
  );
}
