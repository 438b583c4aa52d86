/** The two languages of the program; every text exists in both. */
export const languages = ["en", "ja"] as const;
export type Language = (typeof languages)[number];

/** A text in both languages, side by side, so that the compiler refuses a sentence without its twin. */
export interface Said {
  readonly en: string;
  readonly ja: string;
}

/** Words with parts to fill in: a function per language, so that no sentence is glued from pieces. */
export type Saying<Parts> = (parts: Parts) => Said;

export function isLanguage(text: unknown): text is Language {
  return text === "en" || text === "ja";
}

/** The language that a browser's `Accept-Language` header prefers of our two; English when it names neither. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((text) => text !== undefined);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => isLanguage(wish.language) && wish.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wishes[0]?.language === "ja" ? "ja" : "en";
}

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "ja" : "en";
}
