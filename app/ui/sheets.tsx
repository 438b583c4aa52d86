import type { ReactNode } from "react";

export interface Sheet {
  key: string;
  number: number;
  /** Address of a picture of it, made by us; null where none can be made. */
  picture: string | null;
  alt: string;
  /** Its name and facts. */
  text: ReactNode;
  /** Forms that change it. */
  deeds?: ReactNode;
}

/** The sheets of a paper in their order. `large` shows each as wide as its column, to be read; else small ones to be put in order. */
export function Sheets({ title, sheets, large = false }: { title?: string; sheets: readonly Sheet[]; large?: boolean }) {
  return (
    <section className="stack tight">
      {title !== undefined && <h3>{title}</h3>}
      <ol className={large ? "sheets large" : "sheets"}>
        {sheets.map((sheet) => (
          <li key={sheet.key}>
            {sheet.picture === null ? (
              <span className="sheet" aria-hidden="true">
                {sheet.number}
              </span>
            ) : (
              <img className="sheet" src={sheet.picture} alt={sheet.alt} loading={large ? "lazy" : undefined} />
            )}
            <div>
              <p>{sheet.text}</p>
              {sheet.deeds}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
