import { personas } from "../personas.ts";
import { checkDigit } from "#program/host-companies/rules.ts";
import type { CompanyAnswers } from "#program/host-companies/company-application.ts";
import type { EnglishField } from "#program/host-companies/position-said.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { Chance } from "./chance.ts";

/** A company of the demonstration: its answers and its positions. */
export interface DemoCompany {
  readonly email: string;
  readonly answers: CompanyAnswers;
  readonly positions: readonly PositionAnswers[];
}

type Trade = readonly [industry: string, word: string, kana: string, english: string];
const trades: readonly Trade[] = [
  ["E", "精機", "セイキ", "Seiki"],
  ["E", "製作所", "セイサクショ", "Works"],
  ["E", "食品", "ショクヒン", "Foods"],
  ["E", "化成", "カセイ", "Chemical"],
  ["G", "システム", "システム", "Systems"],
  ["I", "商事", "ショウジ", "Trading"],
  ["I", "物産", "ブッサン", "Bussan"],
  ["L", "設計", "セッケイ", "Design"],
  ["M", "旅館", "リョカン", "Ryokan"],
  ["D", "工務店", "コウムテン", "Builders"],
  ["A", "農園", "ノウエン", "Farm"],
  ["H", "運輸", "ウンユ", "Logistics"],
];
/** Words that mean "fictitious", "sample" or "imaginary". */
const made: readonly (readonly [string, string, string])[] = [
  ["架空", "カクウ", "Kakuu"],
  ["見本", "ミホン", "Mihon"],
  ["例示", "レイジ", "Reiji"],
  ["仮名", "カメイ", "Kamei"],
];
const places: readonly (readonly [prefecture: string, postal: string, city: string])[] = [
  ["13", "1000000", "見本区架空町"],
  ["23", "4600000", "架空市見本町"],
  ["27", "5300000", "例示市仮名町"],
  ["40", "8100000", "見本市例示町"],
  ["01", "0600000", "架空市北見本"],
  ["04", "9800000", "例示市青葉仮名"],
  ["34", "7300000", "仮名市中架空"],
  ["15", "9500000", "見本市中央例示"],
  ["26", "6000000", "架空市上見本"],
  ["47", "9000000", "例示市海辺仮名"],
];
const work = [
  {
    field: "overseas-sales",
    title: "海外の取引先に向けた販売資料づくり",
    tasks: "既存製品の英文資料を整理し、東南アジア3か国の取引先に合わせた提案書の案を作成します。週2回、営業担当と内容を検討します。",
    learns: "日本の中小製造業の営業の進め方と、提案書の組み立て方。",
    skills: "資料作成 表計算",
    english: {
      title: "Sales material for business partners abroad",
      tasks:
        "You sort the English material on our products and draft proposals for partners in three countries of South-East Asia. Twice a week you talk them over with the sales staff.",
      learns: "How a small Japanese manufacturer sells, and how a proposal is built.",
    },
  },
  {
    field: "marketing",
    title: "母国市場の調査",
    tasks: "母国の同業他社と販売経路を調べ、自社製品が受け入れられる条件を報告書にまとめます。最終週に社内で発表します。",
    learns: "市場調査の設計、社内報告の作法。",
    skills: "調査 文章作成",
    english: {
      title: "Research on the market of your country",
      tasks:
        "You study competitors and sales channels in your country and report under which conditions our products would be accepted. In the last week you present it to us.",
      learns: "How to plan market research, and how to report inside a company.",
    },
  },
  {
    field: "software",
    title: "社内システムの画面改善",
    tasks: "在庫管理画面の使いにくい点を社員に聞き取り、改善案を試作します。担当技術者が毎日内容を確認します。",
    learns: "利用者への聞き取りと、小さく試す開発の進め方。",
    skills: "TypeScript Python 設計",
    english: {
      title: "Better screens for an in-house system",
      tasks:
        "You ask our staff what is hard about the stock screens and build prototypes of better ones. An engineer looks at your work with you every day.",
      learns: "How to interview users, and development in small trials.",
    },
  },
  {
    field: "product-planning",
    title: "新商品の企画",
    tasks: "海外の若い世代に向けた商品案を3つ作成し、試作品への意見をまとめます。",
    learns: "商品企画の流れと原価の考え方。",
    skills: "企画 デザイン",
    english: {
      title: "Planning a new product",
      tasks: "You draft three product ideas for young people abroad and collect opinions on the samples.",
      learns: "How a product is planned, and how its cost is thought of.",
    },
  },
  {
    field: "engineering",
    title: "治具の設計補助",
    tasks: "既存の図面を読み、組立用の治具の改良案を3D CADで作成します。",
    learns: "生産現場の改善の考え方と図面の読み方。",
    skills: "CAD 図面",
    english: {
      title: "Help with the design of jigs",
      tasks: "You read existing drawings and draw improved assembly jigs in 3D CAD.",
      learns: "How production is improved step by step, and how to read drawings.",
    },
  },
  {
    field: "tourism",
    title: "訪日客向けの案内づくり",
    tasks: "館内と周辺の案内を見直し、外国人のお客様に伝わる言葉と写真の案を作成します。",
    learns: "おもてなしの考え方と、訪日観光の実務。",
    skills: "英語 写真",
    english: {
      title: "Guides for visitors from abroad",
      tasks:
        "You look through the guides to our house and its surroundings and draft words and pictures that guests from abroad understand.",
      learns: "How hospitality is thought of in Japan, and the practice of inbound tourism.",
    },
  },
] as const;

const whys = [
  "海外のお客様からの問合せが増えており、社員が異なる文化の方と働く経験を積みたい。",
  "東南アジアへの販路を計画しており、現地の考え方を商品づくりに取り入れたい。",
  "訪日のお客様に伝わる案内を、外国人の視点から見直したい。",
] as const;

/** Corporate numbers of the demonstration have a right check digit and begin with 99, which no real company's twelve digits do here. */
function corporateNumber(index: number): string {
  const twelve = `9900${String(index).padStart(8, "0")}`;
  return `${checkDigit(twelve)}${twelve}`;
}

/** Who applies for a company: a persona goes by one name everywhere. */
function contactOf(email: string, other: string): string {
  return personas.find((one) => one.email === email)?.name ?? other;
}

/** A company for a course; `index` tells it from all others. */
export function demoCompany(
  index: number,
  courses: readonly string[],
  chance: Chance,
  email = `contact${index}@company-${index}.example`,
): DemoCompany {
  const [industry, word, kana, english] = trades[index % trades.length]!;
  const [prefix, prefixKana, prefixEnglish] = made[Math.floor(index / trades.length) % made.length]!;
  const [prefecture, postalCode, city] = chance.pick(places);
  const answers: CompanyAnswers = {
    corporateNumber: corporateNumber(index),
    name: `${prefix}${word}株式会社`,
    nameKana: `${prefixKana}${kana}カブシキガイシャ`,
    nameEn: `${prefixEnglish} ${english} Co., Ltd.`,
    bodyKind: "company",
    postalCode,
    prefecture,
    address: `${city}${chance.between(1, 9)}-${chance.between(1, 20)}-${chance.between(1, 20)}`,
    industry,
    capitalYen: chance.pick([3_000_000, 10_000_000, 30_000_000, 98_000_000, 480_000_000]),
    employees: chance.pick([8, 21, 45, 98, 160, 420]),
    overseasBusiness: chance.pick(["none", "planned", "running"] as const),
    purposes: [chance.pick(["overseas", "new-business", "inbound"] as const)],
    contactName: contactOf(email, chance.pick(["見本 花子", "架空 太郎", "例示 恵", "仮名 健"])),
    contactEmail: email,
    contactTelephone: "052-000-0000",
    managerName: chance.pick(["架空 一郎", "見本 和子", "例示 隆"]),
    trainerName: chance.pick(["見本 次郎", "架空 直美", "例示 誠"]),
    why: chance.pick(whys),
  };
  return { email, answers, positions: courses.map((course) => positionOf(course, prefecture, chance)) };
}

const noEnglish = { titleEn: "", tasksEn: "", learnsEn: "", placeEn: "", lodgingPlanEn: "" };

/** What a position of this demonstration is in English. */
export function positionInEnglish({ title, course }: Pick<PositionAnswers, "title" | "course">): Record<EnglishField, string> {
  const { english } = work.find((one) => one.title === title) ?? work[0];
  return {
    titleEn: english.title,
    tasksEn: english.tasks,
    learnsEn: english.learns,
    placeEn: course.startsWith("B") ? "Online (daily talks with the person in charge at head office)" : "Head office, planning department",
    lodgingPlanEn: course.startsWith("C") ? "A furnished room rented by the company, 15 minutes on foot from the office." : "",
  };
}

function positionOf(course: string, prefecture: string, chance: Chance): PositionAnswers {
  const { field, title, tasks, learns, skills, english } = chance.pick(work);
  const inJapanese = chance.often(0.55);
  const isOnline = course.startsWith("B");
  return {
    course,
    title,
    field,
    tasks,
    learns,
    needsJapanese: inJapanese ? chance.pick(["N3", "N2"] as const) : "",
    needsEnglish: inJapanese ? "" : "B2",
    workLanguage: inJapanese ? "ja" : chance.pick(["en", "both"] as const),
    skills,
    seats: chance.often(0.15) ? 2 : 1,
    prefecture,
    place: isOnline ? "オンライン（本社の担当者と毎日打合せ）" : "本社 企画部",
    tutor: chance.pick(["見本 次郎", "架空 直美", "例示 誠"]),
    meetingsPerWeek: chance.between(2, 5),
    startsOn: "",
    endsOn: "",
    environment: chance.often(0.8) ? ["network", "desk", "computer", "phone"] : ["network", "desk"],
    lodgingPlan: course.startsWith("C") ? "会社が借りる家具付きの部屋。会社まで徒歩15分。" : "",
    // Where Japanese is spoken at work, the office puts it into English (positionInEnglish).
    ...(inJapanese ? noEnglish : positionInEnglish({ title, course })),
  };
}
