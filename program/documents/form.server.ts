import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { emailText } from "#program/sign-in/form.server.ts";

/** Whom a person names to recommend them. */
export const recommenderForm = z.object({
  recommenderName: requiredText(120),
  recommenderEmail: emailText,
  recommenderOrganisation: requiredText(200),
  recommenderLanguage: oneOf(["en", "ja"]),
});
