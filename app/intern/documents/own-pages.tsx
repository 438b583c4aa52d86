import { Button } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Sheets } from "#app/ui/sheets.tsx";
import { applicationSayings } from "#app/intern/intern-applications/application-words.ts";
import { saySize } from "#app/intern/intern-applications/application-words.ts";
import { documentParts } from "#program/documents/document.ts";
import { partNames } from "#program/documents/messages.ts";
import { scanStateNames } from "#program/documents/messages.ts";
import { isReadable } from "#program/documents/rules.ts";
import { documentWords as words } from "./document-words.ts";
import type { DocumentPage } from "#program/documents/document.ts";

/** The pages of one's own document in their order, each with what may be done with it while the document waits for its person. */
export function OwnPages({ pages, here, mayChange }: { pages: readonly DocumentPage[]; here: string; mayChange: boolean }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {documentParts.map((part) => {
        const there = pages.filter((page) => page.part === part);
        if (there.length === 0) return null;
        return (
          <Sheets
            key={part}
            title={pages.some((page) => page.part === "translation") ? say(partNames[part]) : undefined}
            sheets={there.map((page, index) => {
              const name = say(applicationSayings.fileFacts(page.file.name, saySize(page.file.sizeBytes)));
              const isShown = isReadable(page.file.scanState);
              const deeds = [
                { value: "up", word: words.up, isOpen: index > 0 },
                { value: "down", word: words.down, isOpen: index < there.length - 1 },
                { value: "remove", word: words.remove, isOpen: true },
              ].filter((deed) => deed.isOpen);
              return {
                key: page.id,
                number: page.place,
                picture: isShown && page.file.mediaType !== "application/pdf" ? `${here}/preview?page=${page.id}` : null,
                alt: say({ en: `Page ${page.place}`, ja: `${page.place}ページ` }),
                text: (
                  <>
                    {isShown ? (
                      <a href={`${here}/file?page=${page.id}`}>
                        <bdi>{name}</bdi>
                      </a>
                    ) : (
                      <bdi>{name}</bdi>
                    )}
                    {page.file.scanState === "pending" && (
                      <>
                        <br />
                        <span className="small soft">{say(scanStateNames.pending)}</span>
                      </>
                    )}
                  </>
                ),
                deeds: mayChange && (
                  <form method="post" action={here} encType="multipart/form-data">
                    <input type="hidden" name="pageId" value={page.id} />
                    {deeds.map((deed) => (
                      <Button
                        key={deed.value}
                        kind="quiet"
                        small
                        name="intent"
                        value={deed.value}
                        label={language === "ja" ? `${page.place}ページを${deed.word.ja}` : `${deed.word.en}: page ${page.place}`}
                      >
                        {say(deed.word)}
                      </Button>
                    ))}
                  </form>
                ),
              };
            })}
          />
        );
      })}
    </>
  );
}
