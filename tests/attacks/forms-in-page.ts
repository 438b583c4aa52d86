import { plainText } from "#tests/support/site.ts";

/** A form of a page as a browser would read it. */
export interface FormInPage {
  readonly action: string | null;
  readonly isUpload: boolean;
  /** Names with the values that stand in the page, in its order; a box or a button brings its value only when it is pressed. */
  readonly fields: readonly { readonly name: string; readonly value: string; readonly kind: string }[];
  /** Buttons that say something by themselves. */
  readonly buttons: readonly { readonly name: string; readonly value: string }[];
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found === null ? null : plainText(found[1]!);
};

/** The first choice of a list that says something. */
function firstChoice(options: string): string {
  return [...options.matchAll(/<option\b([^>]*)>/g)].map(([, rest]) => attribute(rest!, "value") ?? "").find((value) => value !== "") ?? "";
}

/** What somebody would send who chooses the first of everything and types `text`; hidden fields stay. Percent-encoded. */
export function filled(form: FormInPage, text: string): string[] {
  const chosen = new Set<string>();
  return form.fields.flatMap(({ name, value, kind }) => {
    if (kind === "radio" && chosen.has(name)) return [];
    chosen.add(name);
    const isTyped = ["text", "textarea", "search", "tel", "email", "url"].includes(kind);
    return [`${encodeURIComponent(name)}=${isTyped ? text : encodeURIComponent(value)}`];
  });
}

/** The forms of a page that are posted; the way out of the site (sign-out) stands on every page and is left out. */
export function formsIn(html: string): FormInPage[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head]) => /method="post"/i.test(head!) && !/sign-out/.test(head!))
    .map(([, head, inner]) => {
      const tags = [...inner!.matchAll(/<(input|textarea|select|button)\b([^>]*)>(?:([^<]*)<\/textarea>|((?:<opt[\s\S]*?)<\/select>))?/g)];
      const fields = tags.flatMap(([, tag, rest, text, options]) => {
        const name = attribute(rest!, "name");
        if (name === null || tag === "button") return [];
        const value =
          tag === "textarea" ? plainText(text ?? "") : tag === "select" ? firstChoice(options ?? "") : (attribute(rest!, "value") ?? "");
        return [{ name, value, kind: tag === "input" ? (attribute(rest!, "type") ?? "text") : tag! }];
      });
      const buttons = tags
        .filter(([, tag, rest]) => tag === "button" && attribute(rest!, "name") !== null)
        .map(([, , rest]) => ({ name: attribute(rest!, "name")!, value: attribute(rest!, "value") ?? "" }));
      return { action: attribute(head!, "action"), isUpload: /multipart/.test(head!), fields, buttons };
    });
}
