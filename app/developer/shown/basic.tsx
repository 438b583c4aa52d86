import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Icon } from "#app/ui/icons.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Closing } from "#app/ui/time.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Fold } from "#app/ui/disclosure.tsx";
import { Chapter } from "./chapter.tsx";
import { State } from "./chapter.tsx";

const noon = new Date("2023-06-19T12:00:00+09:00");
const midnight = new Date("2023-07-04T00:00:00+09:00");

export function BasicParts() {
  const say = useSay();
  return (
    <>
      <Chapter name="button">
        <Buttons>
          <Button type="button">{say({ en: "Save and continue", ja: "保存して次へ" })}</Button>
          <Button type="button" kind="secondary">
            {say({ en: "Save and go back to the list", ja: "保存して一覧へ戻る" })}
          </Button>
          <Button type="button" kind="quiet">
            {say({ en: "Delete this draft", ja: "下書きを削除する" })}
          </Button>
          <ButtonLink href="#part-button" arrow>
            {say({ en: "Check and apply", ja: "確認して応募する" })}
          </ButtonLink>
          <Button type="button" kind="secondary" small>
            {say({ en: "Filter", ja: "絞り込む" })}
          </Button>
          <Button type="button" disabled>
            {say({ en: "Not possible yet", ja: "まだ押せません" })}
          </Button>
        </Buttons>
        <BackLink href="#part-button">{say({ en: "All sections", ja: "すべての項目" })}</BackLink>
      </Chapter>
      <Chapter name="tag">
        <div className="row">
          <Tag>{say({ en: "Withdrawn", ja: "取下げ" })}</Tag>
          <Tag kind="todo">{say({ en: "In progress", ja: "入力中" })}</Tag>
          <Tag kind="caution">{say({ en: "One answer missing", ja: "未入力 1項目" })}</Tag>
          <Tag kind="done">{say({ en: "Accepted", ja: "受理" })}</Tag>
          <Tag kind="problem">{say({ en: "Please send again", ja: "再提出をお願いします" })}</Tag>
          <Tag kind="plain">{say({ en: "Not open yet", ja: "まだ開けません" })}</Tag>
          <DoneWord>{say({ en: "Complete", ja: "完了" })}</DoneWord>
        </div>
      </Chapter>
      <Chapter name="notice">
        <Notice level={3} title={say({ en: "Not sure which course is yours?", ja: "どのコースか迷っていますか" })}>
          <p>{say({ en: "Answer six questions. Nothing is stored.", ja: "6つの質問に答えると分かります。回答は保存しません。" })}</p>
          <p>
            <ButtonLink href="#part-notice" arrow>
              {say({ en: "Check my courses", ja: "コースを確かめる" })}
            </ButtonLink>
          </p>
        </Notice>
        <Notice kind="caution" level={3} title={say({ en: "Not sent yet", ja: "まだ送信されていません" })}>
          {say({
            en: "Read your answers, then press “Send” at the end.",
            ja: "内容をお確かめのうえ、最後の「送信する」を押してください。",
          })}
        </Notice>
        <Notice kind="done" level={3} title={say({ en: "Your application has arrived", ja: "応募を受け付けました" })}>
          {say({ en: "A receipt is on its way to you by e-mail.", ja: "受付のお知らせをメールでお送りしました。" })}
        </Notice>
        <Notice kind="problem" level={3} title={say({ en: "The window closed at noon", ja: "受付は正午に終了しました" })}>
          {say({ en: "Your draft is kept. You can still read it here.", ja: "下書きは残っています。こちらで読むことができます。" })}
        </Notice>
        <Notice kind="record">
          <p>
            <strong>
              {say({
                en: "This view is recorded as a provision of personal data. ",
                ja: "この画面の閲覧は、個人データの提供として記録されます。",
              })}
            </strong>
            {say({ en: "The person can see the record.", ja: "ご本人もこの記録を見ることができます。" })}
          </p>
        </Notice>
      </Chapter>
      <Chapter name="time">
        <State name="DayText, DaySpan">
          <p>
            <DayText day="2023-06-19" />
          </p>
          <p>
            <DaySpan from="2023-08-07" to="2023-09-19" />
          </p>
        </State>
        <State name="Instant, Closing">
          <p>
            <Instant at={noon} />
          </p>
          <p>
            <Closing at={midnight} />
          </p>
          <p>
            <Closing at={midnight} reader={{ zone: "Africa/Nairobi", name: say({ en: "Nairobi", ja: "ナイロビ" }) }} />
          </p>
        </State>
      </Chapter>
      <Chapter name="icons">
        <div className="row">
          {(["arrow", "back", "tick", "problem", "calendar", "file", "download", "outside"] as const).map((name) => (
            <span className="with-icon" key={name}>
              <Icon name={name} />
              {name}
            </span>
          ))}
        </div>
      </Chapter>
      <Chapter name="empty, disclosure">
        <Empty title={say({ en: "No result letter waits to be published.", ja: "公開を待つ結果通知はありません。" })}>
          {say({
            en: "Results of course A are published on Fri 28 July. You can prepare them from 24 July.",
            ja: "Aコースの結果は7月28日（金）に公開します。準備は7月24日から始められます。",
          })}
        </Empty>
        <Disclosure summary={say({ en: "What the office does with it", ja: "事務局での取扱い" })}>
          <p className="measure">
            {say({ en: "It is read by two people and kept for the year of the program.", ja: "2名が読み、その年度のあいだ保管します。" })}
          </p>
        </Disclosure>
        <Fold id="fold-shown" title={say({ en: "How it was made", ja: "作成の記録" })} note={say({ en: "2 steps", ja: "2件" })}>
          <p>{say({ en: "Prepared, then read by somebody else.", ja: "作成後、別の担当者が確認しました。" })}</p>
        </Fold>
      </Chapter>
    </>
  );
}
