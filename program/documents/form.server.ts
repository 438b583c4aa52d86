import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { emailText } from "#program/sign-in/form.server.ts";

/** Whom a person names to recommend them. */
export const recommenderForm = z.object({
  recommenderName: requiredLine(120),
  recommenderEmail: emailText,
  recommenderOrganisation: requiredLine(200),
  recommenderLanguage: oneOf(["en", "ja"]),
});
