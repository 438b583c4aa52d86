import { momentSaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import type { Said } from "#platform/language.ts";
import type { BothLetters } from "#program/internships/letters.ts";
import type { Pair } from "#program/internships/pair.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { TrainingSession } from "./training.ts";

/** The date of a training for both sides, or its new date. */
export function trainingInvitation(facts: {
  training: Said;
  session: TrainingSession;
  isMoved: boolean;
  pair: Pair;
  internshipId: string;
}): BothLetters {
  const { training, session, isMoved, pair } = facts;
  const at = momentSaid(session.heldAt);
  const subject: Said = isMoved
    ? { en: `New date: ${training.en}`, ja: `日時の変更：${training.ja}` }
    : { en: `Invitation: ${training.en}`, ja: `${training.ja}のご案内` };
  return {
    intern: {
      kind: isMoved ? "training-moved" : "training-invitation",
      subject,
      body: {
        en: `${isMoved ? "The time or place of a training has changed. This is how it stands now:" : "You are invited to a training of the program. It is part of your internship, so please take part."}

Training: ${training.en}
When: ${at.en}
Where: ${session.place}

If you cannot take part, write to the office before it begins, so that we can find another day with you.
${site}/en/intern/internship`,
        ja: `${isMoved ? "研修の日時または場所が変わりました。現在のご案内は次のとおりです。" : "本事業の研修にご参加ください。実習の一部ですので、必ずご出席をお願いします。"}

研修：${training.ja}
日時：${at.ja}
場所：${session.place}

参加できないときは、始まる前に事務局までご連絡ください。別の日をご相談します。
${site}/ja/intern/internship`,
      },
    },
    company: {
      kind: isMoved ? "training-moved-company" : "training-invitation-company",
      subject: { en: `${subject.en} (${pair.internName})`, ja: `${subject.ja}（${pair.internName}さん）` },
      body: {
        en: `${pair.internName} takes part in a training of the program. Please plan no other work for that time.

Training: ${training.en}
When: ${at.en}
Where: ${session.place}
${site}/en/company/internships/${facts.internshipId}`,
        ja: `${pair.internName}さんが本事業の研修に参加します。その時間には、ほかの予定を入れないようお願いします。

研修：${training.ja}
日時：${at.ja}
場所：${session.place}
${site}/ja/company/internships/${facts.internshipId}`,
      },
    },
  };
}

/** Somebody was not there. */
export function trainingMissed(training: Said): LetterWords {
  return {
    kind: "training-missed",
    subject: { en: `You missed a training: ${training.en}`, ja: `研修を欠席されました：${training.ja}` },
    body: {
      en: `The office has noted that you were not at this training: ${training.en}.

All trainings are part of your internship, so it has to be made up. The office writes to you with a day. If the note is wrong, answer this letter.
${site}/en/intern/internship`,
      ja: `次の研修を欠席されたことを記録しました：${training.ja}

研修はすべて実習の一部ですので、補講を受けていただきます。日時は事務局からご連絡します。記録に誤りがあれば、このメールにご返信ください。
${site}/ja/intern/internship`,
    },
  };
}
