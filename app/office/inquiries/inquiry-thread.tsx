import { useSay } from "#app/ui/language.tsx";
import { OwnWords } from "#app/ui/score-sheet.tsx";
import { Instant } from "#app/ui/time.tsx";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { ReactNode } from "react";
import type { InquiryAnswer } from "#program/inquiries/inquiry.ts";
import type { InquiryNote } from "#program/inquiries/inquiry.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { InquiryMail } from "#program/inquiries/mail.ts";
import type { Names } from "./inquiry-facts.tsx";

/** Everything that was written to and fro, oldest first: the inquiry, letters of the office, mails of the sender. */
export function InquiryThread(props: {
  inquiry: KeptInquiry;
  answers: readonly InquiryAnswer[];
  mails: readonly InquiryMail[];
  names: Names;
}) {
  const say = useSay();
  const { inquiry } = props;
  const pieces = [
    ...props.answers.map((answer) => ({
      key: answer.id,
      at: answer.answeredAt,
      head: (
        <>
          {say(words.answered)}, {props.names.get(answer.answeredBy)}
        </>
      ),
      body: <OwnWords text={answer.body} lang={inquiry.language} />,
    })),
    ...props.mails.map((mail) => ({
      key: mail.id,
      at: mail.receivedAt,
      head: say(words.wrote),
      body: <MailText mail={mail} />,
    })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  return (
    <section className="stack" aria-labelledby="thread">
      <h2 id="thread">{say(words.thread)}</h2>
      <Piece at={inquiry.receivedAt} head={say(words.asked)}>
        <OwnWords text={inquiry.details} lang={inquiry.language} />
      </Piece>
      {pieces.map(({ key, at, head, body }) => (
        <Piece key={key} at={at} head={head}>
          {body}
        </Piece>
      ))}
    </section>
  );
}

/** What somebody wrote by mail; what they quoted is one press away. */
export function MailText({ mail }: { mail: InquiryMail }) {
  const say = useSay();
  return (
    <>
      {mail.doubt !== null && mail.inquiryId !== null && (
        <p className="small soft">
          {say(words.byOther)} <bdi>{mail.fromEmail}</bdi>
        </p>
      )}
      {mail.body === "" ? <p className="soft">{say(words.emptyMail)}</p> : <OwnWords text={mail.body} />}
      {mail.quoted !== "" && (
        <details className="more">
          <summary>{say(words.quoted)}</summary>
          <OwnWords text={mail.quoted} />
        </details>
      )}
      {mail.attachments.length > 0 && (
        <p className="small">
          {say(sayings.files(mail.attachments.map(({ name, bytes }) => `${name} (${kilobytes(bytes)} kB)`).join(", ")))}
        </p>
      )}
      {mail.isCut && <p className="small">{say(words.cut)}</p>}
    </>
  );
}

/** The office's notes, oldest first. */
export function Notes({ notes, names }: { notes: readonly InquiryNote[]; names: Names }) {
  const say = useSay();
  return notes.length === 0 ? (
    <p className="soft">{say(words.noNotes)}</p>
  ) : (
    notes.map((note) => (
      <Piece key={note.id} at={note.writtenAt} head={names.get(note.writtenBy) ?? ""}>
        <OwnWords text={note.body} />
      </Piece>
    ))
  );
}

function Piece({ at, head, children }: { at: Date; head: ReactNode; children: ReactNode }) {
  return (
    <div className="stack tight">
      <p className="small soft">
        <Instant at={at} />, {head}
      </p>
      {children}
    </div>
  );
}

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000)).toLocaleString("en");
