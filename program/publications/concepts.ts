import { countries } from "#program/year/countries.ts";
import { folded } from "./words-of-text.ts";
import { wordsOf } from "./words-of-text.ts";
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
  "ngo npo nonprofit charity association municipality prefecture government council hall chamber 団体 自治体 市役所 県庁 npo法人 公益 協会 組合",
  "agent agents broker agency middleman fee scam fraud 仲介 エージェント 業者 代行 詐欺",
  "ready prepare preparing preparation set setup arrange desk 準備 用意 支度 備え",
  "burden effort workload staff 負担 手間 労力 人手",
  "paperwork procedure procedures formalities letter guarantee 手続 身元保証 招へい 招聘",
  "without lack lacking dont didnt havent none 持っていない 持ってない ありません",
  "heard silence silent reply response answer contact 連絡 返事 返信 音沙汰 届かない 来ない",
  "studying study enrolled exchange 留学 留学生 在籍 通学",
  "tokyo osaka kyoto nagoya fukuoka sapporo japan 東京 大阪 京都 名古屋 福岡 札幌 日本国内 国内",
  "score test exam certified toeic ielts toefl jlpt 試験 スコア 資格 検定",
  "mandatory compulsory obligatory must required 必須 必ず 義務 全員",
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

/** Names of countries in both languages: whoever types one asks about nationalities. */
const countryWords = new Set(
  countries.flatMap(({ en, ja }) => [folded(en), folded(ja)]).filter((name) => name.length >= 3 && !/^(?:japan|日本)/.test(name)),
);
const nationality = `§${groups.findIndex((group) => group.startsWith("nationality "))}`;

/** The concept of nationality where a query names a country. For queries alone: an entry that names one does not answer for it. */
export function countryConcepts(query: string): string[] {
  const plain = folded(query);
  return latinCountries.test(plain) || otherCountries.some((name) => plain.includes(name))
    ? [nationality, ...wordsOf("nationality country list")]
    : [];
}
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const latinNames = [...countryWords].filter((name) => /^[a-z]/.test(name)).map(escaped);
const latinCountries = new RegExp(`(?:^|[^a-z])(?:${latinNames.join("|")})(?:$|[^a-z])`);
const otherCountries = [...countryWords].filter((name) => !/^[a-z]/.test(name));

/** Whose question a query is, by the words that only one side uses of itself; null when it doesn't say. */
export function askerOf(query: string): "person" | "company" | null {
  const plain = ` ${folded(query)} `;
  const isCompany =
    /[^a-z](?:we|us|our|ours|employees|staff|host an?|hosting|to host|host interns|the intern|an intern|interns|candidates|the company|a company)[^a-z]/.test(
      plain,
    ) || /企業|弊社|当社|自社|社員|受入|受け入れ|インターン(?:生)?(?:を|が|に|の|は)|候補者|会社の申/.test(query.normalize("NFKC"));
  if (/受入先|受け入れ先|配属先/.test(query)) return "person";
  if (/[^a-z]my company[^a-z]/.test(plain)) return "company";
  const isPerson =
    /[^a-z](?:i|im|i'm|ive|i've|me|my|mine|my own)[^a-z]/.test(plain) ||
    /私|自分|留学生|学生ですが|親|家族|もらえ|応募した/.test(query.normalize("NFKC"));
  return isCompany === isPerson ? null : isCompany ? "company" : "person";
}

/** The concepts that a text speaks of: by an English word of it (its stem, with `isForgiving` one typing error), or by a Japanese string in it. */
export function conceptsIn(text: string, isForgiving = false): string[] {
  const plain = folded(text);
  const stems = new Set([...plain.matchAll(/[a-z0-9]+/g)].map(([word]) => stem(word)));
  const near = isForgiving ? [...stems].filter((word) => word.length >= 4) : [];
  return concepts
    .filter(
      ({ latin, other }) =>
        other.some((member) => plain.includes(member)) ||
        [...latin].some((member) => stems.has(member) || (member.length >= 5 && near.some((word) => isOneTypingErrorAway(word, member)))),
    )
    .map(({ name }) => name);
}
