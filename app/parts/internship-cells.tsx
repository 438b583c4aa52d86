import { isLate } from "#program/daily-reports/rules.ts";
import { dayStateNames } from "#program/daily-reports/messages.ts";
import { reportLabels } from "#program/daily-reports/messages.ts";
import { internshipStateNames } from "#program/internships/messages.ts";
import { attendanceStateNames } from "#program/trainings/messages.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { internshipSayings } from "./internship-words.ts";
import { internshipWords as words } from "./internship-words.ts";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { DayState } from "#program/daily-reports/rules.ts";
import type { InternshipState } from "#program/internships/internship.ts";
import type { Attendance } from "#program/trainings/training.ts";
import type { AttendanceState } from "#program/trainings/training.ts";
import type { TrainingSession } from "#program/trainings/training.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { TagKind } from "#app/ui/tag.tsx";

const internshipKinds: Readonly<Record<InternshipState, TagKind>> = {
  preparing: "todo",
  ready: "neutral",
  active: "plain",
  suspended: "caution",
  completed: "todo",
  ended_early: "problem",
  settling: "todo",
  closed: "plain",
  cancelled: "plain",
};

/** Where an internship stands. */
export function InternshipStateTag({ state }: { state: InternshipState }) {
  return <Tag kind={internshipKinds[state]}>{useSay()(internshipStateNames[state])}</Tag>;
}

const dayKinds: Readonly<Record<DayState, TagKind>> = {
  later: "plain",
  due: "todo",
  missing: "problem",
  free: "plain",
  submitted: "neutral",
  host_commented: "neutral",
  checked: "plain",
  returned: "caution",
};

/** How a day stands with its report. */
export function DayStateTag({ state }: { state: DayState }) {
  const say = useSay();
  return state === "checked" ? (
    <DoneWord>{say(dayStateNames.checked)}</DoneWord>
  ) : (
    <Tag kind={dayKinds[state]}>{say(dayStateNames[state])}</Tag>
  );
}

const attendanceKinds: Readonly<Record<AttendanceState, TagKind>> = {
  invited: "plain",
  attended: "plain",
  absent: "problem",
  made_up: "plain",
};

/** How somebody stands with a training. */
export function AttendanceTag({ state }: { state: AttendanceState }) {
  const say = useSay();
  if (state === "attended" || state === "made_up") return <DoneWord>{say(attendanceStateNames[state])}</DoneWord>;
  return <Tag kind={attendanceKinds[state]}>{say(attendanceStateNames[state])}</Tag>;
}

/** The year's trainings of one internship: when, where, and who was there. A link is one; a place is words. */
export function Trainings({
  year,
  attendances,
  sessions,
}: {
  year: ProgramYear;
  attendances: readonly Attendance[];
  sessions: readonly TrainingSession[];
}) {
  const say = useSay();
  const rows = year.trainings.flatMap((training) => {
    const attendance = attendances.find((one) => one.training === training.id);
    return attendance === undefined
      ? []
      : [{ training, attendance, session: sessions.find((one) => one.id === attendance.sessionId) ?? null }];
  });
  if (rows.length === 0) return <p>{say(words.noTrainings)}</p>;
  return (
    <Table
      cards
      dense
      caption={say(words.trainings)}
      columns={[{ label: say(words.training) }, { label: say(words.when) }, { label: say(words.where) }, { label: say(words.state) }]}
      rows={rows.map(({ training, attendance, session }) => ({
        key: training.id,
        cells: [
          say(training),
          session === null ? <Nobody key="when">{say(words.notSet)}</Nobody> : <Instant key="when" at={session.heldAt} bare />,
          session === null ? null : <Place key="where" place={session.place} />,
          <AttendanceTag key="state" state={attendance.state} />,
        ],
      }))}
    />
  );
}

/** A place, or the address of an online room as a link. */
export function Place({ place }: { place: string }) {
  return /^https:\/\/[^\s<>"]+$/.test(place) ? (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  ) : (
    <>{place}</>
  );
}

/** What an intern wrote about a day, and what was answered. The words may be in any language, so each stands alone. */
export function ReportWords({ report, withAnswers = true }: { report: DailyReport; withAnswers?: boolean }) {
  const say = useSay();
  return (
    <SummaryList
      dense
      rows={[
        { question: say(reportLabels.did), answer: <bdi>{report.did}</bdi>, asTyped: true },
        ...(report.learned === "" ? [] : [{ question: say(reportLabels.learned), answer: <bdi>{report.learned}</bdi>, asTyped: true }]),
        ...(report.asked === "" ? [] : [{ question: say(reportLabels.asked), answer: <bdi>{report.asked}</bdi>, asTyped: true }]),
        {
          question: say(reportLabels.hours),
          answer: [say(internshipSayings.hours(report.hours)), report.place].filter(Boolean).join(" · "),
        },
        {
          question: say(words.written),
          answer: (
            <>
              <Instant at={report.submittedAt} /> {isLate(report) && <Tag kind="caution">{say(words.late)}</Tag>}
            </>
          ),
        },
        ...(withAnswers ? answersOf(report, say) : []),
      ]}
    />
  );
}

function answersOf(report: DailyReport, say: ReturnType<typeof useSay>) {
  return [
    {
      question: say(words.comment),
      answer:
        report.hostCommentedAt === null ? (
          <Nobody>{say(words.noComment)}</Nobody>
        ) : report.hostComment === "" ? (
          say(words.noWords)
        ) : (
          <bdi>{report.hostComment}</bdi>
        ),
      asTyped: report.hostComment !== "",
    },
    ...(report.state === "checked"
      ? [{ question: say(words.state), answer: say(report.countsAsActivity === true ? words.counts : words.countsNot) }]
      : []),
    ...(report.state === "returned" ? [{ question: say(words.officeNote), answer: <bdi>{report.checkNote}</bdi>, asTyped: true }] : []),
  ];
}
