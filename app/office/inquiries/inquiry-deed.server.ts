import { readTyped } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { assignInquiry } from "#program/inquiries/assign-inquiry.server.ts";
import { answerForm } from "#program/inquiries/form.server.ts";
import { assignForm } from "#program/inquiries/form.server.ts";
import { moveForm } from "#program/inquiries/form.server.ts";
import { noteForm } from "#program/inquiries/form.server.ts";
import { moveInquiry } from "#program/inquiries/move-inquiry.server.ts";
import { noteOnInquiry } from "#program/inquiries/note-on-inquiry.server.ts";
import { openFromInquiry } from "#program/privacy-requests/open-from-inquiry.server.ts";
import { inquiryRightForm } from "#program/privacy-requests/form.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ReplyDesk } from "#program/inquiries/reply-address.server.ts";

/** The one deed that the pressed button names. */
export async function doInquiryDeed(act: Act, id: string, typed: Typed, desk: ReplyDesk | null): Promise<Outcome<unknown>> {
  const intent = typedText(typed, "intent");
  switch (intent) {
    case "answer": {
      const form = readTyped(typed, answerForm);
      return form.ok ? answerInquiry(act, { id, ...form.value }, desk) : form;
    }
    case "assign":
    case "assign-me": {
      const form = readTyped(typed, assignForm);
      if (!form.ok) return form;
      return assignInquiry(act, { id, ...form.value, person: intent === "assign" ? form.value.person : accountOf(act) });
    }
    case "note": {
      const form = readTyped(typed, noteForm);
      return form.ok ? noteOnInquiry(act, { id, body: form.value.note }) : form;
    }
    case "privacy": {
      const form = readTyped(typed, inquiryRightForm);
      return form.ok ? openFromInquiry(act, { inquiryId: id, ...form.value }) : form;
    }
    default: {
      const form = readTyped({ ...typed, to: intent }, moveForm);
      return form.ok
        ? moveInquiry(act, { id, ...form.value, tell: form.value.tell === "yes" }, desk)
        : { ok: false, problems: [{ code: "choice-unknown", field: null }] };
    }
  }
}
