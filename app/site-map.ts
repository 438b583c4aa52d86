import { officeRoles } from "#program/accounts/account.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import type { Role } from "#program/accounts/account.ts";
import type { Permission } from "#program/accounts/rules.ts";

/** Who may enter an address: anyone, whoever is signed in, or the holders of these roles. */
export type MayEnter = "anyone" | "signed-in" | readonly Role[];

/** The audiences of the site; each has its hall of pages under its own folder. */
export const audiences = ["public", "intern", "company", "office", "committee", "reader", "demo", "developer"] as const;
export type Audience = (typeof audiences)[number];

/** An entry of the site map: what the router needs, and who may enter. */
export interface Entry {
  readonly path?: string;
  readonly index?: boolean;
  readonly file: string;
  readonly id?: string;
  readonly children?: Entry[];
  readonly mayEnter?: MayEnter;
  readonly lasts?: boolean;
}

/**
 * A public page that is the same for every visitor and shows nothing but what announces its changes (the tables of
 * 0052_public_pages_told.sql, and files of the program itself): it is made once for each change instead of once a second.
 */
export function lasting(entry: Entry): Entry {
  return { ...entry, lasts: true };
}

/** A page: its address below the hall, its file, and who may enter: a permission's holders, or given roles. */
export function page(path: string, file: string, mayEnter: MayEnter | Permission): Entry {
  const roles = typeof mayEnter === "string" && mayEnter !== "anyone" && mayEnter !== "signed-in" ? rolesWith(mayEnter) : mayEnter;
  return path === "" ? { index: true, file, mayEnter: roles } : { path, file, mayEnter: roles };
}

/** A file that lies at a second address as well: the router tells them apart by an id. */
export function pageAgain(path: string, file: string, mayEnter: MayEnter | Permission): Entry {
  return { ...page(path, file, mayEnter), id: `${file.replace(/\.tsx?$/, "")} at ${path}` };
}

/** The pages of one audience, inside its layout. */
export function hall(path: string | undefined, layout: string, children: Entry[]): Entry {
  return path === undefined ? { file: layout, children } : { path, file: layout, children };
}

/** Every role of the office's staff. */
export const staff: MayEnter = officeRoles;

/** A page of the site map with its whole address. */
export interface Address {
  readonly pattern: string;
  readonly file: string;
  readonly audience: Audience;
  readonly mayEnter: MayEnter;
  /** See `lasting`. */
  readonly lasts: boolean;
}

/** Every page of a site map, flat. Throws when a page does not say who may enter: deny by default. */
export function addressesOf(entries: readonly Entry[], above = ""): Address[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path === undefined ? above : `${above}/${entry.path}`;
    if (entry.children !== undefined) return addressesOf(entry.children, pattern);
    if (entry.mayEnter === undefined) throw new Error(`${entry.file} does not say who may enter`);
    const folder = entry.file.split("/")[0] as Audience;
    return [
      {
        pattern: pattern === "" ? "/" : pattern,
        file: entry.file,
        audience: audiences.includes(folder) ? folder : "public",
        mayEnter: entry.mayEnter,
        lasts: entry.lasts === true,
      },
    ];
  });
}
