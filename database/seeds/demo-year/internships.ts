import { checkReports } from "#program/daily-reports/check-reports.server.ts";
import { commentReport } from "#program/daily-reports/comment-report.server.ts";
import { endInternshipEarly } from "#program/daily-reports/end-internship-early.server.ts";
import { reportOn } from "#program/daily-reports/records.server.ts";
import { reportsOf } from "#program/daily-reports/records.server.ts";
import { writeReport } from "#program/daily-reports/write-report.server.ts";
import { assignConcierge } from "#program/internships/assign-concierge.server.ts";
import { checklistOf } from "#program/internships/checklist.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { internshipById } from "#program/internships/records.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { tickChecklist } from "#program/internships/tick-checklist.server.ts";
import { confirmedMatches } from "#program/matching/records.server.ts";
import { openInternship } from "#program/trainings/open-internship.server.ts";
import { planSession } from "#program/trainings/plan-session.server.ts";
import { recordAttendance } from "#program/trainings/record-attendance.server.ts";
import { attendancesOf } from "#program/trainings/records.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { moveTravel } from "#program/travel/move-travel.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { approveStatement } from "#program/allowances/move-statement.server.ts";
import { markStatementPaid } from "#program/allowances/move-statement.server.ts";
import { settleAllowance } from "#program/allowances/settle-allowance.server.ts";
import { statementById } from "#program/allowances/records.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { theCourse } from "#program/year/rules.ts";
import { addDays } from "#platform/days.ts";
import { found } from "#platform/refusals.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { Day } from "#platform/days.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Cast } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Played } from "./play.ts";

const fiscalYear = 2023;
const didWhat = [
  "I compared the catalogues of three makers and wrote down what ours does not say.",
  "I talked with the sales team about our first customers in my country and rewrote the second page of the proposal.",
  "競合製品の価格と販売経路を調べ、表にまとめました。",
  "I drew two versions of the new screen and asked two colleagues to try them.",
  "Meeting with my tutor, then translation of the guide for visitors. We changed several words that nobody would understand.",
];
const learnedWhat = [
  "How a price is made up of parts that customers never see.",
  "報告は結論から書くこと。",
  "That a question asked early saves a day.",
  "How my tutor prepares a meeting so that nobody is surprised.",
];
const comments = [
  "要点がよく整理されています。明日は価格の部分を一緒に確認しましょう。",
  "お疲れさまでした。良い着眼点です。",
  "図が分かりやすいです。社内で共有しました。",
];

/** Plans the trainings of a course, opens every confirmed match, prepares and starts it. */
export async function startInternships(cast: Cast, played: Played, course: string, openedOn: Day): Promise<Internship[]> {
  const { staff } = played;
  const { period, mode } = theCourse(seedYear(fiscalYear)!, course);
  const office = await cast.as(staff.concierge, "office", at(openedOn, "10:00"));
  const sessions = {
    pre: [addDays(period.startsOn, -4), "14:00"],
    kickoff: [period.startsOn, "10:00"],
    followup: [addDays(period.startsOn, 21), "15:00"],
  } as const;
  for (const [training, [day, clock]] of Object.entries(sessions)) {
    must(
      await planSession(office, {
        fiscalYear,
        course,
        training,
        heldAt: at(day, clock),
        place: mode === "online" ? "https://meet.example/jip-training" : "架空研修センター 3階",
      }),
      `plan ${training}`,
    );
  }
  const matches = await office.db.transaction((tx) => confirmedMatches(tx, { fiscalYear, course }));
  const ids: string[] = [];
  for (const match of matches) ids.push(must(await openInternship(office, match.id), "open an internship").id);
  must(await assignConcierge(office, ids, staff.concierge.accountId), "assign the concierge");
  if (mode === "visiting") for (const match of matches) await travelToJapan(cast, played, match.id, addDays(period.startsOn, -2));
  const prepared = await cast.as(staff.concierge, "office", at(addDays(period.startsOn, -1), "11:00"));
  for (const id of ids) {
    const { version } = await prepared.db.transaction((tx) => internshipById(tx, id));
    must(await tickChecklist(prepared, id, { ticked: checklistOf(mode), version }), "tick the checklist");
  }
  must(
    await moveInternships(
      prepared,
      ids.map((id) => ({ id })),
      "ready",
    ),
    "make ready",
  );
  const started = await cast.as(staff.concierge, "office", at(period.startsOn, "09:00"));
  must(
    await moveInternships(
      started,
      ids.map((id) => ({ id })),
      "active",
    ),
    "start",
  );
  await cast.sendLetters(at(period.startsOn, "12:00"));
  return await started.db.transaction((tx) => internshipsWhere(tx, { fiscalYear, course }));
}

/** Visa, ticket, arrival: recorded, then confirmed. */
async function travelToJapan(cast: Cast, { staff }: Played, matchId: string, arrivesOn: Day): Promise<void> {
  const steps = ["papers_sent", "visa_applied", "visa_issued", "ticketed"] as const;
  const desk = (day: Day) => cast.as(staff.concierge, "office", at(day, "13:00"));
  const travel = async () => (await desk(arrivesOn)).db.transaction(async (tx) => found(await travelOfMatch(tx, matchId), "travel"));
  for (const [index, to] of steps.entries()) {
    const { id, version } = await travel();
    must(await moveTravel(await desk(addDays(arrivesOn, index * 3 - 12)), id, { to, version }), `travel: ${to}`);
  }
  const before = await travel();
  must(
    await recordStayDay(await desk(arrivesOn), before.id, { end: "arrival", day: arrivesOn, version: before.version }),
    "record the arrival",
  );
  const recorded = await travel();
  must(
    await confirmStayDay(await desk(addDays(arrivesOn, 1)), recorded.id, { end: "arrival", version: recorded.version }),
    "confirm the arrival",
  );
}

/** Trainings held by a day: attended by almost all. */
export async function attend(
  cast: Cast,
  { staff }: Played,
  internships: readonly Internship[],
  trainings: readonly string[],
  on: Day,
): Promise<void> {
  const office = await cast.as(staff.concierge, "office", at(on, "17:30"));
  const all = await office.db.transaction((tx) =>
    attendancesOf(
      tx,
      internships.map((one) => one.id),
    ),
  );
  const held = all.filter((one) => trainings.includes(one.training));
  const absent = held.filter((one) => one.internshipId === internships.at(-1)?.id && one.training === "followup");
  must(
    await recordAttendance(
      office,
      held.filter((one) => !absent.includes(one)).map((one) => one.id),
      "attended",
    ),
    "record attendance",
  );
  if (absent.length > 0)
    must(
      await recordAttendance(
        office,
        absent.map((one) => one.id),
        "absent",
      ),
      "record absence",
    );
}

/** Every day of activity from the start to `until`: the intern writes, the company comments, the office checks what is older than two days. */
export async function report(cast: Cast, played: Played, internships: readonly Internship[], until: Day, chance: Chance): Promise<void> {
  for (const [index, internship] of internships.entries()) {
    const intern = found(
      played.people.find((one) => one.player.accountId === internship.accountId),
      "intern",
    ).player;
    const company = found(
      played.companies.find((one) => one.companyId === internship.companyId),
      "company",
    ).player;
    const reader = await cast.as(intern, "intern", at(until, "21:00"));
    const [plan, written] = await reader.db.transaction(
      async (tx) => [await daysOf(tx, internship.id), await reportsOf(tx, [internship.id])] as const,
    );
    const isDue = (day: Day) => day <= until && !written.some((one) => one.day === day);
    const days = plan.filter((one) => one.kind === "planned" && isDue(one.day)).map((one) => one.day);
    // One person forgets the last days: that is what the concierge's red list is for.
    for (const day of index === 1 ? days.slice(0, -4) : days) {
      const act = await cast.as(intern, "intern", at(day, "19:10"));
      must(
        await writeReport(act, day, {
          did: chance.pick(didWhat),
          learned: chance.pick(learnedWhat),
          asked: "",
          hours: 4,
          place: internship.course.startsWith("B") ? "At home" : "本社 企画部",
        }),
        "write a report",
      );
      if (day > addDays(until, -1)) continue;
      const answered = await act.db.transaction((tx) => reportOn(tx, internship.id, day));
      must(
        await commentReport(
          await cast.as(company, "company", at(addDays(day, 1), "09:20")),
          found(answered, "report").id,
          chance.often(0.6) ? chance.pick(comments) : "",
        ),
        "comment on a report",
      );
    }
  }
  const office = await cast.as(played.staff.concierge, "office", at(until, "17:00"));
  const reports = await office.db.transaction((tx) =>
    reportsOf(
      tx,
      internships.map((one) => one.id),
    ),
  );
  const old = reports.filter((one) => one.day <= addDays(until, -3) && one.state !== "checked").map((one) => one.id);
  for (let from = 0; from < old.length; from += 100) must(await checkReports(office, old.slice(from, from + 100), true), "check reports");
}

/** One internship ends before its last day. */
export async function endOneEarly(cast: Cast, { staff }: Played, internship: Internship, on: Day): Promise<void> {
  const office = await cast.as(staff.concierge, "office", at(on, "16:00"));
  const { version } = await office.db.transaction((tx) => internshipById(tx, internship.id));
  must(
    await endInternshipEarly(office, internship.id, { endedOn: on, reason: "studies-or-job", note: "", version }),
    "end an internship early",
  );
}

/** Settles what is checked; `until` names the last step: computed, approved or paid. */
export async function settle(
  cast: Cast,
  { staff }: Played,
  internships: readonly Internship[],
  on: Day,
  until: "accrued" | "approved" | "paid",
): Promise<void> {
  const office = await cast.as(staff.accounts, "office", at(on, "10:00"));
  const version = async (id: string) => (await office.db.transaction((tx) => statementById(tx, id))).version;
  for (const internship of internships) {
    const settled = await settleAllowance(office, internship.id);
    if (!settled.ok) continue; // Nobody has checked a day of theirs yet.
    const { id } = settled.value;
    if (until === "accrued") continue;
    must(await approveStatement(office, id, await version(id)), "approve a statement");
    if (until === "paid") must(await markStatementPaid(office, id, await version(id), on), "mark a statement paid");
  }
}
