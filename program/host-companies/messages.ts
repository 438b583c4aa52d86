import { sayDay } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { BodyKind } from "#program/year/program-year.ts";
import type { ApplicationFlag } from "./company-application.ts";
import type { CompanyField } from "./company-application.ts";
import type { CompanyPurpose } from "./company-application.ts";
import type { OverseasBusiness } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { EnvironmentItem } from "./position.ts";
import type { PositionField } from "./position.ts";
import type { PositionState } from "./position.ts";
import type { WorkField } from "./position.ts";
import type { WorkLanguage } from "./position.ts";
import type { CompanyState } from "./rules.ts";
import type { SmeWhy } from "./rules.ts";
import type { SmeCategory } from "#program/year/industries.ts";
import type { OfficeDeed } from "./states.ts";

/** The state as the company reads it. */
export const companyStateNames = {
  draft: { en: "Not sent yet", ja: "未送信" },
  submitted: { en: "Received", ja: "受付済み" },
  checking: { en: "Being checked", ja: "確認中" },
  returned: { en: "Please change and send again", ja: "修正のお願い" },
  eligible: { en: "Accepted", ja: "受理" },
  ineligible: { en: "Not eligible", ja: "要件外" },
  hearing: { en: "Accepted, plan being prepared", ja: "受理（計画の確認中）" },
  plan_ready: { en: "Accepted, plan ready", ja: "受理（計画確定）" },
  matching: { en: "Candidates are being proposed", ja: "候補者をご紹介中" },
  placed: { en: "Intern confirmed", ja: "受入れ確定" },
  unmatched: { en: "No match this time", ja: "今回はマッチングなし" },
  closed: { en: "Closed", ja: "終了" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  on_hold: { en: "On hold", ja: "保留中" },
} satisfies Record<CompanyState, Said>;

/** The state as the office works with it. */
export const officeStateNames = {
  draft: { en: "Draft", ja: "下書き" },
  submitted: { en: "Received", ja: "受付" },
  checking: { en: "Checking", ja: "確認中" },
  returned: { en: "Returned", ja: "差戻し" },
  eligible: { en: "Eligible", ja: "要件充足" },
  ineligible: { en: "Not eligible", ja: "要件外" },
  hearing: { en: "Heard", ja: "聞取り済み" },
  plan_ready: { en: "Plan ready", ja: "計画確定" },
  matching: { en: "Matching", ja: "マッチング中" },
  placed: { en: "Placed", ja: "受入れ確定" },
  unmatched: { en: "Unmatched", ja: "マッチングなし" },
  closed: { en: "Closed", ja: "終了" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  on_hold: { en: "On hold", ja: "保留" },
} satisfies Record<CompanyState, Said>;

export const officeDeedNames = {
  begin: { en: "Begin checking", ja: "確認を始める" },
  return: { en: "Return with these points", ja: "この内容で差し戻す" },
  accept: { en: "Accept, open positions later", ja: "受理する（募集枠は後で開く）" },
  "hearing-held": { en: "Hearing held", ja: "聞取りを記録する" },
  "plan-ready": { en: "Plan is ready", ja: "計画を確定する" },
  open: { en: "Accept and open positions", ja: "受理して募集枠を開く" },
  ineligible: { en: "Set as not eligible", ja: "要件外とする" },
  close: { en: "Close", ja: "終了する" },
} satisfies Record<OfficeDeed, Said>;

/** Lines of the history about a company's application, by the deed's name. */
export const companyHistory: Readonly<Record<string, Said>> = {
  "company-not-this-year": { en: "The company said that it takes nobody this year", ja: "今年度は見送ると企業が回答しました" },
  "company-registered": { en: "The company was registered", ja: "企業が登録されました" },
  "colleague-invited": { en: "A colleague was invited", ja: "担当者を招待しました" },
  "invitation-withdrawn": { en: "An invitation was taken back", ja: "招待を取り消しました" },
  "colleague-joined": { en: "A colleague joined", ja: "担当者が加わりました" },
  "colleague-role-changed": { en: "A colleague’s role was changed", ja: "担当者の役割を変更しました" },
  "colleague-removed": { en: "A colleague was removed", ja: "担当者を外しました" },
  "company-application-started": { en: "The application was begun", ja: "申込みの入力が始まりました" },
  "company-application-taken-over": {
    en: "The application was begun with the answers of an earlier year",
    ja: "前の年度の回答を引き継いで入力が始まりました",
  },
  "company-application-on_hold": { en: "It was put on hold", ja: "保留にしました" },
  "company-application-released": { en: "It was taken off hold", ja: "保留を解きました" },
  "position-put-into-english": { en: "A position was put into English", ja: "募集枠を英訳しました" },
  "company-checks-marked": { en: "Points were checked", ja: "確認項目を更新しました" },
  "company-hearing-recorded": { en: "A hearing was written down", ja: "聞取りの記録を残しました" },
  "company-application-saved": { en: "Answers were saved", ja: "回答が保存されました" },
  "position-saved": { en: "A position was saved", ja: "募集枠が保存されました" },
  "position-removed": { en: "A position was removed", ja: "募集枠が削除されました" },
  "company-application-submitted": { en: "The application was received", ja: "申込みを受け付けました" },
  "company-application-checking": { en: "Checking began", ja: "確認を始めました" },
  "company-application-returned": { en: "It was returned with points to change", ja: "修正をお願いしました" },
  "company-application-eligible": { en: "It was accepted", ja: "受理しました" },
  "company-application-ineligible": { en: "It was found not eligible", ja: "要件外としました" },
  "company-application-hearing": { en: "The hearing was held", ja: "聞取りを行いました" },
  "company-application-plan_ready": { en: "The plan is ready", ja: "実習計画が確定しました" },
  "company-application-matching": { en: "The positions were opened", ja: "募集枠を開きました" },
  "company-application-placed": { en: "An intern was confirmed", ja: "受入れが確定しました" },
  "company-application-unmatched": { en: "It ended without a match", ja: "マッチングなしで終わりました" },
  "company-application-closed": { en: "It was closed", ja: "終了しました" },
  "company-application-withdrawn": { en: "The company withdrew", ja: "企業が取り下げました" },
};

export const companyLabels = {
  corporateNumber: { en: "Corporate number", ja: "法人番号" },
  name: { en: "Name of the company", ja: "企業名" },
  nameKana: { en: "Name in kana", ja: "企業名（フリガナ）" },
  nameEn: { en: "Name in English", ja: "企業名（英語）" },
  bodyKind: { en: "Kind of body", ja: "団体の種類" },
  postalCode: { en: "Postal code", ja: "郵便番号" },
  prefecture: { en: "Prefecture of the main office", ja: "主たる事務所の都道府県" },
  address: { en: "Address of the main office", ja: "主たる事務所の住所" },
  industry: { en: "Industry", ja: "業種" },
  capitalYen: { en: "Capital", ja: "資本金" },
  employees: { en: "Regular employees", ja: "常時使用する従業員数" },
  overseasBusiness: { en: "Business abroad", ja: "海外事業" },
  purposes: { en: "What you hope for", ja: "受入れの目的" },
  why: { en: "Why you want to host", ja: "受入れを希望する理由" },
  contactName: { en: "Person in charge", ja: "担当者の氏名" },
  contactEmail: { en: "E-mail of the person in charge", ja: "担当者のメールアドレス" },
  contactTelephone: { en: "Telephone", ja: "電話番号" },
  managerName: { en: "Manager in charge", ja: "受入れ責任者の氏名" },
  trainerName: { en: "Trainer", ja: "研修・指導の担当者の氏名" },
} satisfies Record<CompanyField, Said>;

export const positionLabels = {
  course: { en: "Course", ja: "コース" },
  startsOn: { en: "First day", ja: "開始日" },
  endsOn: { en: "Last day", ja: "終了日" },
  title: { en: "Title of the position", ja: "募集枠の名称" },
  field: { en: "Field of work", ja: "仕事の分野" },
  tasks: { en: "Tasks", ja: "実習の内容" },
  learns: { en: "What the intern learns", ja: "インターンが学べること" },
  needsJapanese: { en: "Japanese needed", ja: "必要な日本語" },
  needsEnglish: { en: "English needed", ja: "必要な英語" },
  workLanguage: { en: "Language at work", ja: "職場で使う言語" },
  skills: { en: "Skills wished for", ja: "あるとよい技能" },
  seats: { en: "Seats", ja: "受入れ人数" },
  prefecture: { en: "Prefecture of the workplace", ja: "実習場所の都道府県" },
  place: { en: "Place", ja: "実習場所" },
  tutor: { en: "Tutor", ja: "指導担当者" },
  meetingsPerWeek: { en: "Online meetings a week", ja: "週あたりのオンライン会議" },
  environment: { en: "Ready for the intern", ja: "用意できる環境" },
  lodgingPlan: { en: "Lodging", ja: "宿泊の手配" },
  titleEn: { en: "Title in English", ja: "募集枠の名称（英語）" },
  tasksEn: { en: "Tasks in English", ja: "実習の内容（英語）" },
  learnsEn: { en: "What the intern learns, in English", ja: "インターンが学べること（英語）" },
  placeEn: { en: "Place in English", ja: "実習場所（英語）" },
  lodgingPlanEn: { en: "Lodging in English", ja: "宿泊の手配（英語）" },
} satisfies Record<PositionField, Said>;

export const bodyKindNames = {
  company: { en: "Company or other private legal entity", ja: "会社などの民間法人" },
  "industry-association": { en: "Industry association", ja: "業界団体" },
  "non-profit": { en: "Non-profit organisation", ja: "非営利団体" },
  "local-government": { en: "Municipality or other public body", ja: "地方公共団体などの公的機関" },
} satisfies Record<BodyKind, Said>;

export const overseasBusinessNames = {
  none: { en: "None, and none planned", ja: "なし（予定もない）" },
  planned: { en: "Planned", ja: "計画中" },
  running: { en: "Running", ja: "実施中" },
} satisfies Record<OverseasBusiness, Said>;

export const purposeNames = {
  overseas: { en: "Business abroad", ja: "海外展開" },
  "new-business": { en: "New business or innovation", ja: "新規事業・新しい発想" },
  inbound: { en: "Visitors from abroad", ja: "訪日客への対応" },
} satisfies Record<CompanyPurpose, Said>;

export const workFieldNames = {
  "overseas-sales": { en: "Sales abroad and trade", ja: "海外営業・貿易" },
  marketing: { en: "Marketing and market research", ja: "マーケティング・市場調査" },
  "product-planning": { en: "Product planning", ja: "商品企画" },
  research: { en: "Research and development", ja: "研究開発" },
  engineering: { en: "Machines, electronics, production technology", ja: "機械・電気・生産技術" },
  software: { en: "Software and data", ja: "ソフトウェア・データ" },
  design: { en: "Design and publicity", ja: "デザイン・広報" },
  quality: { en: "Quality and environment", ja: "品質・環境" },
  food: { en: "Food", ja: "食品" },
  tourism: { en: "Tourism and hospitality", ja: "観光・宿泊" },
  agriculture: { en: "Agriculture, forestry, fisheries", ja: "農林水産" },
  construction: { en: "Construction and architecture", ja: "建設・建築" },
  logistics: { en: "Logistics", ja: "物流" },
  administration: { en: "Planning and administration", ja: "経営企画・総務" },
  other: { en: "Other", ja: "その他" },
} satisfies Record<WorkField, Said>;

export const workLanguageNames = {
  ja: { en: "Japanese", ja: "日本語" },
  en: { en: "English", ja: "英語" },
  both: { en: "Japanese and English", ja: "日本語と英語" },
} satisfies Record<WorkLanguage, Said>;

/** The checklist of the work environment; online, the same things on the company's side. */
export const environmentNames = {
  network: { en: "Network (internet, Wi-Fi)", ja: "インターネット回線・Wi-Fi" },
  desk: { en: "A desk and chair of their own", ja: "専用の机と椅子" },
  computer: { en: "A computer with the software needed", ja: "実習に必要なソフトの入ったパソコン" },
  phone: { en: "A telephone or chat to reach the tutor", ja: "指導担当者とすぐ連絡できる電話・チャット" },
  "quiet-place": { en: "A quiet place for online meetings", ja: "オンライン会議のできる静かな場所" },
} satisfies Record<EnvironmentItem, Said>;

/** The sections of the application, as the task list names them. */
export const sectionTitles = {
  company: { en: "The company", ja: "企業の基本情報" },
  place: { en: "Main office", ja: "主たる事務所" },
  business: { en: "Business and size", ja: "事業と規模" },
  why: { en: "Why you want to host", ja: "受入れの目的と理由" },
  people: { en: "People in charge", ja: "ご担当者と体制" },
} satisfies Record<CompanySection, Said>;

export const positionStateNames = {
  draft: { en: "Not open", ja: "準備中" },
  open: { en: "Open", ja: "募集中" },
  closed: { en: "Closed", ja: "終了" },
} satisfies Record<PositionState, Said>;

export const flagNames = {
  "not-sme": { en: "Beyond the SME limits", ja: "中小企業の基準超" },
  "sme-undecided": { en: "Size not decided", ja: "規模を判定できず" },
  "other-body": { en: "Not a company", ja: "会社以外の団体" },
} satisfies Record<ApplicationFlag, Said>;

export const smeCategoryNames = {
  other: { en: "manufacturing and others", ja: "製造業その他" },
  wholesale: { en: "wholesale", ja: "卸売業" },
  service: { en: "services", ja: "サービス業" },
  retail: { en: "retail", ja: "小売業" },
} satisfies Record<SmeCategory, Said>;

export const smeWhys = {
  "industry-unknown": { en: "The industry is not known.", ja: "業種が分かりません。" },
  "industry-is-government": { en: "The industry is government.", ja: "業種が公務です。" },
  "industry-too-coarse": { en: "The industry is too coarse to tell the limits.", ja: "業種の区分が大きく、基準が決まりません。" },
  "capital-unknown": { en: "The capital is not known.", ja: "資本金が分かりません。" },
  "employees-unknown": { en: "The number of employees is not known.", ja: "従業員数が分かりません。" },
  "capital-and-employees-unknown": { en: "Neither capital nor employees are known.", ja: "資本金も従業員数も分かりません。" },
} satisfies Record<SmeWhy, Said>;

type Facts = Readonly<Record<string, string | number>>;

/** Every problem of a company's forms, with the way out. */
export const companyProblems = {
  "never-applied": {
    en: "Only a company that applied in an earlier year can say “not this year”. Nothing needs to be done where you have not applied.",
    ja: "「今年度は見送る」は、過去の年度に申し込まれた企業向けの回答です。申込みをされていない場合、お手続きは不要です。",
  },
  "application-begun": {
    en: "An application of this year has been begun. If you will not take part, please withdraw it.",
    ja: "今年度の申込みがすでに始まっています。参加されない場合は、申込みを取り下げてください。",
  },
  "corporate-number-length": {
    en: "A corporate number has 13 digits. You find it on the tax agency's corporate number site.",
    ja: "法人番号は13桁です。国税庁の法人番号公表サイトで確認できます。",
  },
  "corporate-number-digits": { en: "Please write the corporate number with digits only.", ja: "法人番号は数字だけで入力してください。" },
  "corporate-number-check-digit": {
    en: "One of the 13 digits does not fit the others. Please compare the number with the notice of the tax agency.",
    ja: "13桁のうちどれかが合っていません。国税庁の通知書と見比べてください。",
  },
  "corporate-number-public-body": {
    en: "This is the number of a state or local body. Public bodies cannot host interns in this program; if you think this is a mistake, please write to the office.",
    ja: "この番号は国や地方公共団体のものです。公的機関はこの事業の受入企業になれません。お心当たりと違う場合は、事務局へお問い合わせください。",
  },
  "corporate-number-registered": {
    en: "A company with this number is registered already. Perhaps a colleague has begun: please ask them, or ask the office to be added.",
    ja: "この法人番号の企業はすでに登録されています。社内の方が始めていないかご確認いただくか、担当者の追加を事務局へご依頼ください。",
  },
  "corporate-number-fixed": {
    en: "The number stays as it was registered. If it is wrong, please write to the office.",
    ja: "法人番号は登録時のまま変更できません。誤りがある場合は、事務局へご連絡ください。",
  },
  "corporate-number-wrong": {
    en: "The corporate number is not right yet. Please check it in the application.",
    ja: "法人番号が正しくありません。申込みの画面で確認してください。",
  },
  "has-company": {
    en: "You are already in charge of a company here. For another company, please sign in with another e-mail address.",
    ja: "このアカウントには、すでに担当する企業があります。別の企業で申し込むときは、別のメールアドレスでログインしてください。",
  },
  "kana-needed": { en: "Please write how the name is read, in katakana.", ja: "読み方をカタカナで入力してください。" },
  "latin-needed": { en: "Please write the English name with Latin letters.", ja: "英語名はアルファベットで入力してください。" },
  "postal-code-invalid": {
    en: "A postal code in Japan has 7 digits, for example 460-0000.",
    ja: "郵便番号は7桁で入力してください（例：460-0000）。",
  },
  "english-needed": {
    en: "Please write this in English letters; the Japanese stands in the answer above.",
    ja: "この欄は英語で入力してください。日本語は上の欄に入力します。",
  },
  "english-missing": (facts: Facts): Said => ({
    en: `Put title and tasks of “${facts.title}” into English first: people without Japanese are recommended as well.`,
    ja: `募集枠「${facts.title}」の名称と実習内容の英訳が必要です。日本語を読めない方にもご紹介するため、先に入力してください。`,
  }),
  "number-needed@capitalYen": {
    en: "Please write the capital in yen, for example 10000000 or 1000万.",
    ja: "資本金は円で入力してください（例：10000000、1000万）。",
  },
  "body-excluded": {
    en: "This kind of body cannot host in this year's program: hosts are companies and other private legal entities.",
    ja: "この種類の団体は、今年度の受入企業になれません。対象は会社などの民間法人です。",
  },
  "course-closed": {
    en: "This course takes no new companies now. Please choose one that is open.",
    ja: "このコースは現在、企業の受付をしていません。受付中のコースを選んでください。",
  },
  "language-needed": {
    en: "Please name the Japanese or the English that the intern needs; one of them is enough.",
    ja: "必要な日本語か英語の少なくとも一方を選んでください。",
  },
  "meetings-too-few": (facts: Facts): Said => ({
    en: `In an online course you meet the intern at least ${facts.least} times a week.`,
    ja: `オンライン型では、インターンとの会議を週${facts.least}回以上お願いしています。`,
  }),
  "answers-missing": (facts: Facts): Said => ({
    en: facts.missing === 1 ? "One answer about the company is missing." : `${facts.missing} answers about the company are missing.`,
    ja: `企業についての回答が${facts.missing}項目足りません。`,
  }),
  "no-position": { en: "Please describe at least one position for an intern.", ja: "募集枠を1つ以上入力してください。" },
  "position-incomplete": (facts: Facts): Said => ({
    en: `Answers are missing in the position “${facts.title}”.`,
    ja: `募集枠「${facts.title}」に足りない回答があります。`,
  }),
  "window-closed": (facts: Facts): Said => {
    const closesAt = new Date(String(facts.closesAt));
    return {
      en: `Course ${facts.course} closed for companies on ${sayClosing(closesAt, "en")} Japan time. Your draft is kept; please change the position to an open course, or remove it.`,
      ja: `${facts.course}コースの企業の受付は${sayClosing(closesAt, "ja")}（日本時間）に締め切りました。入力内容は残っています。募集枠を受付中のコースに変えるか、削除してください。`,
    };
  },
  "end-before-start": { en: "The last day lies before the first.", ja: "終了日が開始日より前になっています。" },
  "period-outside": (facts: Facts): Said => ({
    en: `The days lie within the course's: ${sayDay(String(facts.from), "en")} to ${sayDay(String(facts.to), "en")}.`,
    ja: `このコースの期間（${sayDay(String(facts.from), "ja")}〜${sayDay(String(facts.to), "ja")}）の中で選んでください。`,
  }),
  "look-again": (facts: Facts): Said => ({
    en: `${facts.count} parts still hold the answers of an earlier year. Please open and save each of them.`,
    ja: `前の年度の回答のままの部分が${facts.count}か所あります。開いて確認し、保存をお願いします。`,
  }),
  "points-unanswered": (facts: Facts): Said => ({
    en: `${facts.count} points of the office are still open. Please change the answer, or say at its field why it stays.`,
    ja: `事務局からの指摘が${facts.count}件残っています。回答を直すか、そのままとする理由を入力欄に書いてください。`,
  }),
  "requirements-needed": {
    en: "Please confirm that your company meets the requirements.",
    ja: "要件を満たしていることを確認し、チェックしてください。",
  },
  "consent-needed": { en: "To apply, please agree to the privacy policy.", ja: "申込みには、プライバシーポリシーへの同意が必要です。" },
  "policy-changed": {
    en: "The privacy policy has a new version. Please read it and agree once more.",
    ja: "プライバシーポリシーが改定されました。内容を確認し、もう一度同意をお願いします。",
  },
  "not-editable": {
    en: "This application is with the office now and cannot be changed here. Please write to the office.",
    ja: "この申込みは事務局で確認しているため、ここでは変更できません。変更は事務局へご連絡ください。",
  },
  "no-window": {
    en: "No course takes companies now. Please come back when the next one opens.",
    ja: "現在、企業の受付をしているコースはありません。次の受付開始をお待ちください。",
  },
  "may-not-withdraw": {
    en: "Candidates are being sought for you, so this is not withdrawn by a press. Please write to the office.",
    ja: "候補者の選考が進んでいるため、この画面では取り下げられません。事務局へご連絡ください。",
  },
  "points-needed": {
    en: "Please name at least one point: which answer, and what to change.",
    ja: "修正点を1つ以上、項目と内容で示してください。",
  },
  "reason-needed": { en: "Please write the reason; the company reads it.", ja: "理由を入力してください。企業に伝わる文です。" },
  "hearing-in-future": {
    en: "This day lies ahead. Please write down a hearing after it was held.",
    ja: "先の日付です。聞取りのあとに記録してください。",
  },
  "deed-not-possible": {
    en: "This is not possible in the present state. Please look at the state above.",
    ja: "現在の状態ではこの操作はできません。上の状態を確認してください。",
  },
} as const satisfies Record<string, Said | ((facts: Facts) => Said)>;
