import { sayDay } from "#platform/days.ts";
import { site } from "#program/outbox/marks.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Internship } from "./internship.ts";
import type { InternshipState } from "./internship.ts";
import type { Pair } from "./pair.ts";

/** A letter to each side; null where a side need not know. */
export interface BothLetters {
  readonly intern: LetterWords | null;
  readonly company: LetterWords | null;
}

/** How a company is called in an English text. */
const inEnglish = (pair: Pair) => pair.companyNameEn || pair.companyName;

/** The internship is opened: the days, and what comes next. */
export function internshipOpened(internship: Internship, pair: Pair, days: number): BothLetters {
  const { startsOn, endsOn } = internship;
  return {
    intern: {
      kind: "internship-opened",
      subject: { en: `Your internship at ${inEnglish(pair)} is being prepared`, ja: `${pair.companyName}での実習の準備を始めました` },
      body: {
        en: `Your internship at ${inEnglish(pair)} is being prepared.

First day: ${sayDay(startsOn, "en")}
Last day: ${sayDay(endsOn, "en")}
Days of activity: ${days} (weekdays without Japan's public holidays)

What to do next: open your page. It shows your days, the trainings and what the office needs from you. All trainings are part of the internship. We write to you as soon as their dates are set.
${site}/en/intern/internship`,
        ja: `${pair.companyName}での実習の準備を始めました。

開始日：${sayDay(startsOn, "ja")}
終了日：${sayDay(endsOn, "ja")}
活動日：${days}日（日本の祝日を除く平日）

マイページで、日程と研修、準備していただくことをご確認ください。研修はすべて実習の一部です。日時が決まりしだいご連絡します。
${site}/ja/intern/internship`,
      },
    },
    company: {
      kind: "internship-opened-company",
      subject: { en: `The internship of ${pair.internName} is being prepared`, ja: `${pair.internName}さんの実習の準備を始めました` },
      body: {
        en: `The internship of ${pair.internName} for “${pair.positionCalled.en}” is being prepared.

First day: ${sayDay(startsOn, "en")}
Last day: ${sayDay(endsOn, "en")}
Days of activity: ${days} (weekdays without Japan's public holidays)

What to do next: open the page of the internship and check the days. If one does not suit you, write to the office before the first day.
${site}/en/company/internships/${internship.id}`,
        ja: `「${pair.positionCalled.ja}」で受け入れる${pair.internName}さんの実習の準備を始めました。

開始日：${sayDay(startsOn, "ja")}
終了日：${sayDay(endsOn, "ja")}
活動日：${days}日（祝日を除く平日）

実習のページで日程をご確認ください。ご都合の悪い日がある場合は、開始日までに事務局へご連絡をお願いします。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

/** What a step means for both sides; steps inside the office tell nobody. */
export function internshipMoved(internship: Internship, to: InternshipState, pair: Pair): BothLetters {
  if (to === "ready") return ready(internship, pair);
  if (to === "active") return internship.state === "suspended" ? resumed(pair, internship) : started(internship, pair);
  if (to === "suspended") return suspended(pair, internship);
  return to === "completed" ? completed(pair, internship) : { intern: null, company: null };
}

function ready(internship: Internship, pair: Pair): BothLetters {
  const day = { en: sayDay(internship.startsOn, "en"), ja: sayDay(internship.startsOn, "ja") };
  return {
    intern: {
      kind: "internship-ready",
      subject: { en: `Everything is ready for ${day.en}`, ja: `${day.ja}からの実習の準備が整いました` },
      body: {
        en: `All preparations for your internship at ${inEnglish(pair)} are complete. It starts on ${day.en}.

From the first day on, write a short report on each day of activity, on the day itself if you can.
${site}/en/intern/internship`,
        ja: `${pair.companyName}での実習の準備が整いました。開始日は${day.ja}です。

初日から、活動した日ごとに短い日報を書いてください。できるだけ当日中にお願いします。
${site}/ja/intern/internship`,
      },
    },
    company: {
      kind: "internship-ready-company",
      subject: {
        en: `The internship of ${pair.internName} starts on ${day.en}`,
        ja: `${pair.internName}さんの実習は${day.ja}に始まります`,
      },
      body: {
        en: `All preparations for the internship of ${pair.internName} are complete. It starts on ${day.en}.

${pair.internName} writes a report on each day. Please read it and answer: one press is enough, a few words are welcome.
${site}/en/company/internships/${internship.id}`,
        ja: `${pair.internName}さんの実習の準備が整いました。${day.ja}に始まります。

${pair.internName}さんは毎日、日報を書きます。お読みになり、確認のボタンを押してください。ひとことを添えていただくと励みになります。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

function started(internship: Internship, pair: Pair): BothLetters {
  return {
    intern: {
      kind: "internship-started",
      subject: { en: `Your internship at ${inEnglish(pair)} has started`, ja: `${pair.companyName}での実習が始まりました` },
      body: {
        en: `Your internship has started. Write a report for each day of activity: what you did, what you learned, what you would like to ask. Write in the language that suits you best.
${site}/en/intern/reports`,
        ja: `実習が始まりました。活動した日ごとに日報を書いてください。したこと、学んだこと、聞いてみたいことを、書きやすい言語でお書きください。
${site}/ja/intern/reports`,
      },
    },
    company: null, // They were told the day, and see the person.
  };
}

function suspended(pair: Pair, internship: Internship): BothLetters {
  return {
    intern: {
      kind: "internship-suspended",
      subject: { en: "Your internship is paused", ja: "実習を一時中断しています" },
      body: {
        en: `The office has noted that your internship at ${inEnglish(pair)} is paused. We write to you when it goes on. If you need anything, write to the office.
${site}/en/intern/internship`,
        ja: `${pair.companyName}での実習を一時中断しています。再開が決まりましたらご連絡します。お困りのことがあれば事務局までご連絡ください。
${site}/ja/intern/internship`,
      },
    },
    company: {
      kind: "internship-suspended-company",
      subject: { en: `The internship of ${pair.internName} is paused`, ja: `${pair.internName}さんの実習を一時中断しています` },
      body: {
        en: `The office has noted that the internship of ${pair.internName} is paused. We write to you when it goes on.
${site}/en/company/internships/${internship.id}`,
        ja: `${pair.internName}さんの実習を一時中断しています。再開が決まりましたらご連絡します。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

function resumed(pair: Pair, internship: Internship): BothLetters {
  return {
    intern: {
      kind: "internship-resumed",
      subject: { en: "Your internship goes on", ja: "実習を再開します" },
      body: {
        en: `Your internship at ${inEnglish(pair)} goes on. Please write your reports again from today.
${site}/en/intern/reports`,
        ja: `${pair.companyName}での実習を再開します。今日からまた日報をお願いします。
${site}/ja/intern/reports`,
      },
    },
    company: {
      kind: "internship-resumed-company",
      subject: { en: `The internship of ${pair.internName} goes on`, ja: `${pair.internName}さんの実習を再開します` },
      body: {
        en: `The internship of ${pair.internName} goes on from today.
${site}/en/company/internships/${internship.id}`,
        ja: `${pair.internName}さんの実習を今日から再開します。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

function completed(pair: Pair, internship: Internship): BothLetters {
  return {
    intern: {
      kind: "internship-completed",
      subject: { en: "You have completed your internship", ja: "実習の修了おめでとうございます" },
      body: {
        en: `You have completed your internship at ${inEnglish(pair)}. Congratulations, and thank you.

What to do next: reports that are still missing can be written for now. Only days with a report count towards your allowance.
${site}/en/intern/reports`,
        ja: `${pair.companyName}での実習を修了しました。お疲れさまでした。

まだ書いていない日報は、今からでも提出できます。手当の対象になるのは、日報のある日だけです。
${site}/ja/intern/reports`,
      },
    },
    company: {
      kind: "internship-completed-company",
      subject: { en: `${pair.internName} has completed the internship`, ja: `${pair.internName}さんの実習が修了しました` },
      body: {
        en: `${pair.internName} has completed the internship. Thank you for your time and care.

What to do next: please answer the last reports.
${site}/en/company/internships/${internship.id}`,
        ja: `${pair.internName}さんの実習が修了しました。ご指導いただき、ありがとうございました。

未確認の日報があれば、ご確認をお願いします。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

/** It ended before its last day. The reason is told to nobody by letter. */
export function internshipEnded(internship: Internship, endedOn: string, pair: Pair): BothLetters {
  const day = { en: sayDay(endedOn, "en"), ja: sayDay(endedOn, "ja") };
  return {
    intern: {
      kind: "internship-ended-early",
      subject: { en: `Your internship ends on ${day.en}`, ja: `実習は${day.ja}で終了します` },
      body: {
        en: `Your internship at ${inEnglish(pair)} ends early. Its last day is ${day.en}.

The days until then count in full. Please write the reports that are still missing; for later days none are needed.
${site}/en/intern/reports`,
        ja: `${pair.companyName}での実習は予定より早く終了し、最終日は${day.ja}です。

その日までの活動日はすべて対象になります。まだ書いていない日報があれば提出してください。以降の日報は必要ありません。
${site}/ja/intern/reports`,
      },
    },
    company: {
      kind: "internship-ended-early-company",
      subject: { en: `The internship of ${pair.internName} ends on ${day.en}`, ja: `${pair.internName}さんの実習は${day.ja}で終了します` },
      body: {
        en: `The internship of ${pair.internName} ends early. Its last day is ${day.en}. Please answer the reports of the days until then.
${site}/en/company/internships/${internship.id}`,
        ja: `${pair.internName}さんの実習は予定より早く終了し、最終日は${day.ja}です。その日までの日報のご確認をお願いします。
${site}/ja/company/internships/${internship.id}`,
      },
    },
  };
}

/** It does not take place. The reason is told to nobody by letter. */
export function internshipCancelled(pair: Pair): BothLetters {
  return {
    intern: {
      kind: "internship-cancelled",
      subject: { en: `Your internship at ${inEnglish(pair)} does not take place`, ja: `${pair.companyName}での実習は中止となりました` },
      body: {
        en: `Your internship at ${inEnglish(pair)} does not take place. The office writes to you separately about what this means for you. If you have a question, write to the office.
${site}/en/intern`,
        ja: `${pair.companyName}での実習は中止となりました。今後については、事務局からあらためてご連絡します。ご不明な点は事務局までお尋ねください。
${site}/ja/intern`,
      },
    },
    company: {
      kind: "internship-cancelled-company",
      subject: { en: `The internship of ${pair.internName} does not take place`, ja: `${pair.internName}さんの実習は中止となりました` },
      body: {
        en: `The internship of ${pair.internName} for “${pair.positionCalled.en}” does not take place. The office writes to you separately about how to go on.
${site}/en/company`,
        ja: `「${pair.positionCalled.ja}」での${pair.internName}さんの実習は中止となりました。今後については、事務局からあらためてご連絡します。
${site}/ja/company`,
      },
    },
  };
}
