import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { emailText } from "#program/sign-in/form.server.ts";
import { informationItems } from "./information.ts";
import { questionCharactersMax } from "./information.ts";

/** Whom a person names to recommend them. */
export const recommenderForm = z.object({
  recommenderName: requiredLine(120),
  recommenderEmail: emailText,
  recommenderOrganisation: requiredLine(200),
  recommenderLanguage: oneOf(["en", "ja"]),
});

/** What the office asks about an application: the points, each with its question in both languages at `<kind>.en` and `<kind>.ja`, and the day. */
export const informationForm = z.object({
  dueOn: requiredDay(),
  points: z
    .union([z.string(), z.array(z.string())], "choice-unknown")
    .default([])
    .transform((given) => (typeof given === "string" ? [given] : given).slice(0, informationItems.length)),
  ...Object.fromEntries(
    informationItems.flatMap(({ id }) => [`${id}.en`, `${id}.ja`].map((name) => [name, optionalText(questionCharactersMax)] as const)),
  ),
});
