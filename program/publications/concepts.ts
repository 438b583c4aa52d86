import { folded } from "./words-of-text.ts";
import { stem } from "./words-of-text.ts";
import { isOneTypingErrorAway } from "./words-of-text.ts";

/** What people call one thing, in both languages: an English word finds the Japanese one, and an everyday word the official one. */
const groups: readonly string[] = [
  "visa visas 査証 ビザ びざ",
  "allowance salary wage pay paid payment money stipend earn remuneration 手当 てあて 給料 給与 賃金 報酬 お金 日当 時給 きゅうりょう",
  "cost fee price expense charge free 費用 料金 参加費 無料 自己負担 経費",
  "deadline closing close due until expire 締切 期限 いつまで 〆切 しめきり",
  "result outcome selected announcement announced accepted 結果 合否 合格 通知 けっか",
  "recommendation reference referee recommender 推薦状 推薦書 すいせんじょう",
  "resume résumé cv curriculum 履歴書 職務経歴書 りれきしょ レジュメ",
  "age old older birthday 年齢 何歳 歳 年令 ねんれい",
  "nationality citizenship citizen country countries 国籍 対象国 出身国 こくせき",
  "student university college 学生 大学生 大学院 在学",
  "graduate graduated alumni employee 卒業 既卒 社会人",
  "job employment hire hired hiring career employ recruit 就職 採用 内定 正社員 雇用",
  "flight ticket airfare plane airplane 航空券 飛行機 航空運賃 渡航費",
  "accommodation housing lodging apartment hotel dormitory rent stay 宿泊 住居 家賃 アパート 寮 住む 泊ま",
  "laptop computer pc device notebook パソコン ノートpc 機材 端末 wifi wi-fi",
  "interview 面談 面接 めんせつ インタビュー",
  "cancel withdraw quit stop 辞退 取消 取下 キャンセル やめ 中止",
  "password login signin log 「ログイン ログイン サインイン パスワード",
  "japanese 日本語 jlpt 日本語能力試験 n3",
  "english 英語 toeic ielts toefl",
  "language 語学 言語 何語 語学力",
  "privacy gdpr 個人情報 プライバシー 個人データ",
  "document certificate paper 書類 証明書 しょるい",
  "session seminar webinar briefing 説明会 セミナー せつめいかい",
  "training orientation workshop 研修 オリエンテーション けんしゅう",
  "report journal 日報 日誌 にっぽう",
  "insurance hospital doctor accident 保険 病院 けが 怪我 事故 医者",
  "change correct edit update modify wrong mistake 変更 修正 訂正 間違",
  "apply application applying entry 応募 申込 エントリー おうぼ",
  "family spouse wife husband children 家族 配偶者 妻 夫 子ども 子供",
  "rejected reject rejection unsuccessful refused failed 不合格 落選 落ち 見送り 不採用",
  "choose choice select pick prefer 選べ 選ぶ 指名 選択",
  "hour hours time schedule 時間 何時間 勤務時間 時間帯",
  "period term length dates 期間 時期 日程 いつから 何週間",
  "sick ill illness absent absence absence holiday leave 病気 体調 欠席 休み 休暇 休む",
  "delete erase remove 削除 消去 退会 消す",
  "address email mail e-mail メール アドレス めーる",
  "travel trip sightseeing tourism 観光 旅行",
  "transport commute commuting train fare bus 交通費 通勤 電車 定期",
  "small medium size large sme capital 規模 中小企業 大企業 資本金 従業員",
  "overseas abroad export 海外 輸出 海外展開",
  "candidate candidates applicant 候補者 応募者",
  "harassment complaint conflict trouble problem ハラスメント トラブル 苦情 困",
  "extension extend longer 延長",
  "internet connection network wifi 通信 ネット 回線 インターネット",
  "upload file pdf scan アップロード ファイル スキャン",
  "branch fieldwork 支店 フィールドワーク 出張",
  "company host firm employer 企業 会社 受入先",
  "resident residence living live 居住 在住 住んで",
  "task duty tasks project 仕事内容 実習内容 業務 何をする 何をします",
];

interface Concept {
  readonly name: string;
  readonly latin: ReadonlySet<string>;
  readonly other: readonly string[];
}

const concepts: readonly Concept[] = groups.map((group, index) => {
  const members = group.split(" ").map(folded);
  const isLatin = (member: string) => /^[a-z0-9-]+$/.test(member);
  return { name: `§${index}`, latin: new Set(members.filter(isLatin).map(stem)), other: members.filter((member) => !isLatin(member)) };
});

/** The concepts that a text speaks of: by an English word of it (its stem, with `isForgiving` one typing error), or by a Japanese string in it. */
export function conceptsIn(text: string, isForgiving = false): string[] {
  const plain = folded(text);
  const stems = new Set([...plain.matchAll(/[a-z0-9]+/g)].map(([word]) => stem(word)));
  const near = isForgiving ? [...stems].filter((word) => word.length >= 5) : [];
  return concepts
    .filter(
      ({ latin, other }) =>
        other.some((member) => plain.includes(member)) ||
        [...latin].some((member) => stems.has(member) || (member.length >= 5 && near.some((word) => isOneTypingErrorAway(word, member)))),
    )
    .map(({ name }) => name);
}
