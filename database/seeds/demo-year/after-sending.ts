import { actAsSystem } from "#program/accounts/act.server.ts";
import { askForChange } from "#program/application-changes/ask-for-change.server.ts";
import { changeContact } from "#program/application-changes/change-contact.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { countFieldProblems } from "#program/field-problems/count-field-problems.server.ts";
import { at } from "./cast.ts";
import { photograph } from "./documents.ts";
import { must } from "./cast.ts";
import { personDrafts } from "./recruiting.ts";
import { personSends } from "./recruiting.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";

const sections = "/:language/intern/application/sections/";
/** What people stumbled over in the last days, as the pages count it. */
const stumbles = [
  { form: `${sections}person`, field: "birthDate", code: "day-invalid", times: 7 },
  { form: `${sections}languages`, field: "japaneseTest", code: "test-month-needed", times: 11 },
  { form: `${sections}wishes`, field: "periods", code: "period-needed", times: 5 },
  { form: "/:language/inquiry", field: "details", code: "too-long", times: 3 },
];

/** What comes after sending: somebody moved, somebody has a new number, one sent twice from two addresses, many stumbled over a field. */
export async function afterSending(cast: Cast, fresh: readonly CastApplicant[]): Promise<void> {
  const [persona, moved, twice] = [fresh[0]!, fresh.at(-1)!, fresh.at(-2)!];
  const asked = await cast.as(persona.player, "intern", at("2023-09-11", "20:15"));
  must(
    await askForChange(asked, { files: cast.house.files, firstState: "not_scanned" }, "name", {
      answers: { otherName: "グエン・ティ・ヴィズ", kana: "グエン ティ ヴィズ" },
      note: "My residence card has arrived; it gives my name in kana.",
      proof: "My residence card",
      files: [await photograph("Residence card", "residence-card.jpg")],
    }),
    "ask for a change of name",
  );
  const called = await cast.as(moved.player, "intern", at("2023-09-10", "09:40"));
  must(await changeContact(called, { telephone: "052-000-1234", calledName: "" }), "change a telephone");
  const again = await personDrafts(cast, "second-address@people.example", "en", twice.applicant, twice.wishes, at("2023-09-09", "22:10"));
  await personSends(cast, again, at("2023-09-09", "22:50"));
  const clockwork = (day: string, clock: string) => actAsSystem(cast.house.databaseServer, { now: at(day, clock), requestId: "demo-year" });
  await findDuplicates(clockwork("2023-09-12", "09:35"), cast.house.secret);
  for (const { form, field, code, times } of stumbles)
    for (let time = 0; time < times; time += 1) await countFieldProblems(clockwork("2023-09-11", "12:00"), form, [{ code, field }]);
}
