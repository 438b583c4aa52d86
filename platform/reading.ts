import { Temporal } from "temporal-polyfill";
import { isDay } from "./days.ts";
import type { Day } from "./days.ts";
import type { Said } from "./language.ts";

/** What came of reading: the value, or every complaint, each with its place. */
export type WasRead<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly complaints: readonly string[] };

/**
 * Reads plain JSON into a type of ours. `read` asks the places for what must stand there; a place that holds something else
 * complains and answers a stand-in, so that one reading finds every fault. A value is given only when nobody complained.
 */
export function readJson<Value>(json: unknown, read: (top: Place) => Value): WasRead<Value> {
  const complaints: string[] = [];
  const value = read(new Place(json, "", complaints));
  return complaints.length === 0 ? { ok: true, value } : { ok: false, complaints: [...new Set(complaints)] };
}

/** The instant that a text names, or null; the text must carry its zone or offset. */
export function instantFrom(text: string): Date | null {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null; // Every text that names no instant is the same to us.
  }
}

/** A place in a JSON text, with its path. */
export class Place {
  readonly value: unknown;
  readonly path: string;
  readonly #complaints: string[];
  /** A place below one that has complained already keeps still. */
  readonly #isLost: boolean;

  constructor(value: unknown, path: string, complaints: string[], isLost = false) {
    this.value = value;
    this.path = path;
    this.#complaints = complaints;
    this.#isLost = isLost;
  }

  /** Says what is wrong here, as the end of a sentence that begins with the place. */
  complain(what: string): void {
    if (!this.#isLost) this.#complaints.push(`${this.path === "" ? "the value" : this.path} ${what}`);
  }

  get isNull(): boolean {
    return this.value === null;
  }

  get isMissing(): boolean {
    return this.value === undefined;
  }

  /** The place under a key; complains here when this is no object. */
  at(key: string): Place {
    const path = this.path === "" ? key : `${this.path}.${key}`;
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) {
      this.complain("must be an object");
      return new Place(undefined, path, this.#complaints, true);
    }
    const value: unknown = Object.hasOwn(this.value, key) ? (this.value as Record<string, unknown>)[key] : undefined;
    return new Place(value, path, this.#complaints, this.#isLost);
  }

  /** Every place of a list, read; `nameOf` gives the path's name of an entry, its number unless said. */
  each<Entry>(read: (place: Place) => Entry, nameOf: (entry: unknown, index: number) => string = (_, index) => String(index)): Entry[] {
    if (!Array.isArray(this.value)) {
      this.complain("must be a list");
      return [];
    }
    return this.value.map((entry: unknown, index) => {
      const name = nameOf(entry, index);
      return read(new Place(entry, this.path === "" ? name : `${this.path}.${name}`, this.#complaints, this.#isLost));
    });
  }

  /** What `read` gives, or null where null stands; a missing value is not null. */
  orNull<Value>(read: (place: Place) => Value): Value | null {
    return this.isNull ? null : read(this);
  }

  text(): string {
    if (typeof this.value === "string") return this.value;
    this.complain("must be text");
    return "";
  }

  yesOrNo(): boolean {
    if (typeof this.value === "boolean") return this.value;
    this.complain("must be true or false");
    return false;
  }

  /** A whole number from `min` (0 unless said) that JavaScript holds exactly. */
  wholeNumber(min = 0): number {
    if (typeof this.value === "number" && Number.isSafeInteger(this.value) && this.value >= min) return this.value;
    this.complain(min === 0 ? "must be a whole number, 0 or more" : `must be a whole number, ${min} or more`);
    return min;
  }

  oneOf<const Choice extends string>(choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value);
    if (found !== undefined) return found;
    this.complain(`must be one of ${choices.join(", ")}`);
    return choices[0] as Choice;
  }

  day(): Day {
    if (typeof this.value === "string" && isDay(this.value)) return this.value;
    this.complain("must be an existing day, written YYYY-MM-DD");
    return "1970-01-01";
  }

  instant(): Date {
    const instant = typeof this.value === "string" ? instantFrom(this.value) : null;
    if (instant) return instant;
    this.complain("must be an instant with its zone, such as 2023-06-19T12:00:00+09:00");
    return new Date(0);
  }

  /** A text that says something: blanks only are not enough. */
  words(): string {
    const text = this.text();
    if (typeof this.value === "string" && text.trim() === "") this.complain("must say something");
    return text;
  }

  /** A text in both languages, from the keys `en` and `ja`. */
  said(): Said {
    return { en: this.at("en").words(), ja: this.at("ja").words() };
  }
}
