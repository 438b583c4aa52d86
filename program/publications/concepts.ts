import { countries } from "#program/year/countries.ts";
import { folded } from "./words-of-text.ts";
import { wordsOf } from "./words-of-text.ts";
import { stem } from "./words-of-text.ts";
import { isOneTypingErrorAway } from "./words-of-text.ts";

/** What people call one thing, in both languages: an English word finds the Japanese one, and an everyday word the official one. */
const groups: readonly string[] = [
  "visa visas 査証 ビザ びざ coe immigration embassy consulate 入管 大使館 領事館 在留資格",
  "allowance salary wage pay paid payment money stipend earn remuneration 手当 てあて 給料 給与 賃金 報酬 お金 日当 時給 きゅうりょう income wages compensated compensation payroll もらえ 稼 収入 税金 謝礼 お給料",
  "cost fee price expense charge free 費用 料金 参加費 無料 自己負担 経費 ひよう りょうきん costs afford expensive cheap tuition fees budget 有料 タダ ただで 高い 予算 学費 授業料 払う 払い",
  "deadline closing close due until expire 締切 期限 いつまで 〆切 しめきり cutoff latest 締め 受付終了 までに 何時まで 間に合",
  "result outcome selected announcement announced accepted 結果 合否 合格 通知 けっか passed decision notified notification verdict 受か 決定 発表 判定",
  "recommendation reference referee recommender 推薦状 推薦書 すいせんじょう professor teacher advisor endorsement 教授 先生 指導教員 推薦",
  "resume résumé cv curriculum 履歴書 職務経歴書 りれきしょ レジュメ rirekisho portrait 証明写真 経歴",
  "age old older birthday 年齢 何歳 歳 年令 ねんれい young minimum maximum 未成年 高齢 若い 代でも",
  "nationality citizenship citizen country countries 国籍 対象国 出身国 こくせき nationals national passport foreigner 外国人 パスポート 国民",
  "student university college 学生 大学生 大学院 在学 school undergraduate master phd doctoral semester 高校生 専門学校 博士 修士 学校",
  "graduate graduated alumni employee 卒業 既卒 社会人 unemployed retired fulltime 働いて 無職 会社員 転職 在職",
  "job employment hire hired hiring career employ recruit 就職 採用 内定 正社員 雇用 しゅうしょく fulltime full-time permanent contract 雇い 雇う 雇わ 入社 働きたい",
  "flight ticket airfare plane airplane 航空券 飛行機 航空運賃 渡航費 こうくうけん ひこうき airport fly flying 往復 渡航 チケット 飛行 空港",
  "accommodation housing lodging apartment hotel dormitory rent stay 宿泊 住居 家賃 アパート 寮 住む 泊ま しゅくはく 部屋 room flat home sharehouse 住め 泊まる 宿 シェアハウス ホームステイ",
  "laptop computer pc device notebook パソコン ノートpc 機材 端末 wifi wi-fi ぱそこん smartphone phone android iphone tablet mac windows スマホ スマートフォン 携帯 タブレット",
  "interview 面談 面接 めんせつ インタビュー めんだん interviewer zoom questioned 聞かれ 質問され",
  "cancel withdraw quit stop 辞退 取消 取下 キャンセル やめ 中止 とりけし 取り止め resign dropout cancellation 取りやめ 辞め 抜け 棄権",
  "password login signin log 「ログイン ログイン サインイン パスワード portal account locked forgot 入れない アカウント マイページ 忘れ",
  "japanese 日本語 jlpt 日本語能力試験 n3 にほんご hiragana kanji n1 n2 n4 n5 beginner",
  "english 英語 toeic ielts toefl えいご fluent",
  "language 語学 言語 何語 語学力",
  "privacy gdpr 個人情報 プライバシー 個人データ personal leak safe secret 漏れ",
  "document certificate paper 書類 証明書 しょるい docs attach attached transcript diploma copy 提出物 成績証明書 卒業証明書 添付 コピー 用紙",
  "session seminar webinar briefing 説明会 セミナー せつめいかい event 録画 動画 イベント",
  "training orientation workshop 研修 オリエンテーション けんしゅう lecture 講習 講義 オリエン",
  "report journal 日報 日誌 にっぽう diary log レポート 毎日書",
  "insurance hospital doctor accident 保険 病院 けが 怪我 事故 医者 びょういん injured injury emergency earthquake disaster typhoon safety medicine 地震 災害 台風 救急 医療 入院",
  "change correct edit update modify wrong mistake 変更 修正 訂正 間違 へんこう 変わっ 変わり moved surname married marriage rename typo misspelled 名字 苗字 改姓 結婚 引越 直し 間違え 変え",
  "apply application applying entry 応募 申込 エントリー おうぼ もうしこみ submit register join participate signup 参加 申請 登録 送れ",
  "family spouse wife husband children 家族 配偶者 妻 夫 子ども 子供 かぞく girlfriend boyfriend partner fiance parents mother father kids baby dependents 彼女 彼氏 恋人 婚約者 両親 赤ちゃん パートナー",
  "rejected reject rejection unsuccessful refused failed 不合格 落選 落ち 見送り 不採用 断られ 拒否 denied fail 落ちた 落とさ ダメだった だめだった",
  "choose choice select pick prefer 選べ 選ぶ 指名 選択 decide selecting specific particular 希望 決められ 指定 選び",
  "hour hours time schedule 時間 何時間 勤務時間 時間帯 weekend sunday saturday overtime 残業 土日 週末 平日",
  "period term length dates 期間 時期 日程 いつから 何週間 start begin month summer winter 開始 始ま 何か月 いつ始",
  "sick ill illness absent absence absence holiday leave 病気 体調 欠席 休み 休暇 休む cold fever flu vacation miss missed 風邪 かぜ 休んで 有給 遅刻 早退",
  "delete erase remove 削除 消去 退会 消す さくじょ",
  "address email mail e-mail メール アドレス めーる",
  "travel trip sightseeing tourism 観光 旅行 vacation visit tour",
  "transport commute commuting train fare bus 交通費 通勤 電車 定期 こうつうひ",
  "small medium size large sme capital 規模 中小企業 大企業 資本金 従業員 listed subsidiary 従業員数 人います 社員数 上場 子会社 大手",
  "overseas abroad export 海外 輸出 海外展開 international foreign global 国外 外国 貿易",
  "candidate candidates applicant 候補者 応募者 applicants 人材",
  "harassment complaint conflict trouble problem ハラスメント トラブル 苦情 困 yell shout angry unhappy uncomfortable scared discrimination abuse boss 怒鳴 怒ら 差別 つら 辛い 不満 パワハラ セクハラ",
  "extension extend longer 延長",
  "internet connection network wifi 通信 ネット 回線 インターネット slow website site browser サイト ブラウザ 遅い つながら",
  "upload file pdf scan アップロード ファイル スキャン",
  "branch fieldwork 支店 フィールドワーク 出張",
  "company host firm employer 企業 会社 受入先 workplace enterprise boss 職場 勤務先 配属 事業者 法人",
  "resident residence living live 居住 在住 住んで",
  "ngo npo nonprofit charity association municipality prefecture government council hall chamber 団体 自治体 市役所 県庁 npo法人 公益 協会 組合",
  "agent agents broker agency middleman fee scam fraud 仲介 エージェント 業者 代行 詐欺",
  "ready prepare preparing preparation set setup arrange desk 準備 用意 支度 備え",
  "burden effort workload staff 負担 手間 労力 人手 busy 忙し 大変 小さい会社",
  "paperwork procedure procedures formalities letter guarantee 手続 身元保証 招へい 招聘",
  "without lack lacking dont didnt havent none 持っていない 持ってない ありません",
  "heard silence silent reply response answer contact 連絡 返事 返信 音沙汰 届かない 来ない",
  "studying study enrolled exchange 留学 留学生 在籍 通学 りゅうがく",
  "tokyo osaka kyoto nagoya fukuoka sapporo japan 東京 大阪 京都 名古屋 福岡 札幌 日本国内 国内",
  "score test exam certified toeic ielts toefl jlpt 試験 スコア 資格 検定",
  "mandatory compulsory obligatory must required 必須 必ず 義務 全員",
  "see sees seen read reads view viewed access shown share 見る 見ます 見られ 閲覧 読む 読まれ 共有",
  "quit halfway midway early leave 途中でやめ 途中で辞め 途中終了 早く終わ 中断",
  "return returned borrowed lent borrow lend loan 返却 返す 返し 返送 借り 貸与 貸出 broken damage damaged lose lost 壊 破損 なくし 紛失",
  "reply answer respond answering 返事 回答 返答 返信",
  "talk consult tell advice help 相談 助けて 話したい",
  "bad badly unfair bullied bully rude mistreat quarrel 揉め もめ いじめ つらい 態度 うまくいかない",
  "online remote video call calls zoom オンライン リモート ビデオ ウェブ 遠隔",
  "bank account transfer paypal currency 銀行 口座 振込 送金",
  "post postal courier mailed 郵送 送り先 宅配",
  "contact reach telephone phone hotline 問合 連絡先 電話 窓口",
  "status progress state 状況 進捗 進み具合 ステータス 審査中",
  "job jobs part-time work working beside アルバイト バイト 働きながら 両立 副業",
  "longer extend extra earlier stay 延ばす のばす 延長 長く 早めに",
  "next coming future year again 来年 来年度 次回 次の年",
  "intern trainee internship インターン 実習生 研修生",
  "matching match matched assign assigned placement placed allocate allocated マッチング 配属 決まり方 割り当て",
  "interpreter interpret translate translation translator 通訳 翻訳",
  "again twice second repeat previous former 2回目 二回目 再度 もう一度 また 以前 前回 過去",
  "receipt confirmation confirm submitted complete 完了 受付番号 届いて 送信できた",
  "degree major grade gpa field law engineering humanities science 専攻 学部 成績 文系 理系 学位 専門",
  "photo picture logo publicity press publish social 写真 広報 公表 掲載 取材 sns",
  "task duty tasks project 仕事内容 実習内容 業務 何をする 何をします chores kitchen factory restaurant cleaning やること 仕事の内容 作業 単純 接客 厨房 掃除",
];

/**
 * What kind of answer a question wants, in both languages: two questions about one thing differ by it ("when is it paid", "how much").
 * These words alone find nothing.
 */
const kindsOfQuestion: readonly (readonly [string, RegExp])[] = [
  ["when", /\bwhen\b|\bwhat (?:time|date|day)|\buntil\b|\blast (?:date|day)|\bhow soon|いつ|何時まで|何日まで|何月|時期|期限/],
  ["who", /\bwhom?\b|誰|だれ|どなた/],
  ["where", /\bwhere\b|\bwhich place|どこ/],
  ["how-much", /\bhow (?:much|expensive|high)\b|\bprice\b|いくら|金額/],
  ["how-many", /\bhow many\b|\bnumber of\b|何人|何名|何社|人数|いくつ|複数/],
  ["how-long", /\bhow (?:long|many (?:hours|days|weeks|months))\b|何時間|何日間|何週間|何か月|どのくらいの(?:期間|時間)|期間は/],
  ["how-often", /\bhow often|\b(?:a|per|every|each) (?:day|week)\b|何回|頻度|毎日|毎週/],
  ["why", /\bwhy\b|\breasons?\b|なぜ|どうして|理由/],
  ["must", /\b(?:must|have to|need to|required|mandatory|necessary|obligatory)\b|必要|必須|義務|なければ|ないといけ|しなきゃ/],
  ["may", /\b(?:may|can|could|allowed|possible|ok to)\b|できますか|られますか|いいですか|よいですか|可能|てもいい/],
  ["what-is", /\bwhat (?:is|are|kind)\b|とは|どのような|どんな/],
];

/** What kind of answer a text asks for. */
export function kindsAsked(text: string): string[] {
  const plain = folded(text);
  return kindsOfQuestion.flatMap(([kind, form]) => (form.test(plain) ? [`¿${kind}`] : []));
}

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
const everydayNames = ["korea", "vietnam", "america", "usa", "england", "アメリカ"];
const countryWords = new Set(
  [...everydayNames.map((name) => ({ en: name, ja: name })), ...countries]
    .flatMap(({ en, ja }) => [folded(en), folded(ja)])
    .filter((name) => name.length >= 3 && !/^(?:japan|日本)/.test(name)),
);
const nationality = `§${groups.findIndex((group) => group.startsWith("nationality "))}`;

/** The concept of nationality where a query names a country. For queries alone: an entry that names one does not answer for it. */
export function countryConcepts(query: string): string[] {
  const plain = folded(query);
  return latinCountries.test(plain) || otherCountries.test(plain) ? [nationality, ...wordsOf("nationality country list")] : [];
}
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const latinNames = [...countryWords].filter((name) => /^[a-z]/.test(name)).map(escaped);
const latinCountries = new RegExp(`(?:^|[^a-z])(?:${latinNames.join("|")})(?:$|[^a-z])`);
// A name in katakana ends where the katakana ends: アルバイト (a job beside) is not about アルバ (Aruba).
const otherNames = [...countryWords].filter((name) => !/^[a-z]/.test(name)).map(escaped);
const otherCountries = new RegExp(`(?<![ァ-ヶー])(?:${otherNames.join("|")})(?![ァ-ヶー])`);

/** Whose question a query is, by the words that only one side uses of itself; null when it doesn't say. */
export function askerOf(query: string): "person" | "company" | null {
  const plain = ` ${folded(query)} `;
  const isCompany =
    /[^a-z](?:we|us|our|ours|employees|staff|host an?|hosting|to host|host interns|the intern|the trainee|an intern|interns|candidates|as a company|a company)[^a-z]/.test(
      plain,
    ) ||
    /企業|弊社|当社|自社|社員|会社側|会社として|受入|受け入れ|インターン(?:生)?(?:を|が|に|の|は)|候補者|会社の申/.test(
      query.normalize("NFKC"),
    );
  if (/受入先|受け入れ先|配属先/.test(query)) return "person";
  if (/[^a-z]my (?:host|boss|supervisor|mentor)[^a-z]/.test(plain)) return "person";
  if (/[^a-z]my company[^a-z]/.test(plain)) return "company";
  const isPerson =
    /[^a-z](?:i|im|i'm|ive|i've|me|my|mine|my own)[^a-z]/.test(plain) ||
    /私|自分|留学生|学生ですが|親|家族|もらえ|応募した/.test(query.normalize("NFKC"));
  return isCompany === isPerson ? null : isCompany ? "company" : "person";
}

/** True for the stem of an English word that the concepts know: it needs no guess at a typing error. */
export const isConceptWord = (word: string): boolean => conceptWords.has(word);
const conceptWords = new Set(concepts.flatMap(({ latin }) => [...latin]));

/** The concepts that a text speaks of: by an English word of it (its stem, with `isForgiving` one typing error), or by a Japanese string in it. */
export function conceptsIn(text: string, isForgiving = false): string[] {
  const plain = folded(text);
  const stems = new Set([...plain.matchAll(/[a-z0-9]+/g)].map(([word]) => stem(word)));
  const near = isForgiving ? [...stems].filter((word) => word.length >= 4 && !isConceptWord(word)) : [];
  return concepts
    .filter(
      ({ latin, other }) =>
        other.some((member) => plain.includes(member)) ||
        [...latin].some((member) => stems.has(member) || (member.length >= 5 && near.some((word) => isOneTypingErrorAway(word, member)))),
    )
    .map(({ name }) => name);
}
