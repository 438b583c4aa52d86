import { smeThresholds } from "#program/year/sme-thresholds.ts";
import type { Said } from "#platform/language.ts";
import type { CompanyChecked, CompanyQuestion } from "#program/host-companies/check.ts";
import type { CompanyFailure } from "#program/host-companies/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** The questions for companies as the head of their page, with a line below it. */
export const companyQuestionWords: Readonly<Record<Exclude<CompanyQuestion, "online-meetings">, { title: Said; hint: Said }>> = {
  "body-kind": {
    title: { en: "What kind of body are you?", ja: "団体の種類を教えてください" },
    hint: { en: "Hosts are companies and other private legal entities.", ja: "受入企業になれるのは、会社などの民間法人です。" },
  },
  "corporate-number": {
    title: { en: "What is your corporate number?", ja: "法人番号を教えてください" },
    hint: {
      en: "13 digits. If you do not have it at hand, leave it empty; the application asks for it.",
      ja: "13桁の数字です。お手元にない場合は空欄のままで構いません。申込みの際に必要になります。",
    },
  },
  "main-office": {
    title: { en: "Is your main office in Japan?", ja: "主たる事務所は日本国内にありますか" },
    hint: { en: "The place where the company chiefly does its business.", ja: "主に事業を行っている事業所の所在地でお答えください。" },
  },
  industry: {
    title: { en: "What is your industry?", ja: "業種を教えてください" },
    hint: {
      en: "By the Japan Standard Industrial Classification. The limits of the SME law depend on it.",
      ja: "日本標準産業分類によります。中小企業の基準は業種によって異なります。",
    },
  },
  capital: {
    title: { en: "What is your capital?", ja: "資本金はいくらですか" },
    hint: {
      en: "In yen. Leave it empty if you do not know.",
      ja: "円でご記入ください（例：1000万）。分からない場合は空欄のままで構いません。",
    },
  },
  employees: {
    title: { en: "How many regular employees do you have?", ja: "常時使用する従業員は何人ですか" },
    hint: { en: "Leave it empty if you do not know.", ja: "分からない場合は空欄のままで構いません。" },
  },
  purpose: {
    title: { en: "Do you share the purpose of the program?", ja: "事業の趣旨に賛同いただけますか" },
    hint: {
      en: "Interns are no workforce: no simple repeated labour and no relation of command. They learn, and you gain a view from outside.",
      ja: "インターンは労働力ではなく、単純な繰り返し作業や指揮命令下の業務は対象外です。実習を通じて、企業も海外の視点を得ることを目的としています。",
    },
  },
  supervision: {
    title: { en: "Can somebody look after the intern throughout?", ja: "期間を通じて、インターンの指導にあたれる方がいますか" },
    hint: { en: "A person in charge who plans the tasks and answers questions.", ja: "実習の内容を考え、質問に答える担当者が必要です。" },
  },
};

/** The last question names the year's number of meetings. */
export const onlineQuestion = ({ company }: ProgramYear): { title: Said; hint: Said } => {
  const least = company.onlineMeetingsPerWeekMin;
  return {
    title: {
      en: `Can you meet the intern online at least ${least} times a week?`,
      ja: `インターンと週${least}回以上、オンラインで会議ができますか`,
    },
    hint: { en: "Asked for the courses held online.", ja: "オンラインで行うコースの条件です。" },
  };
};

/** The rules of the checker for companies as its result names them; size is a rule that only asks for a look. */
export const companyRules = [
  "excluded-body",
  "corporate-number",
  "main-office",
  "size",
  "purpose",
  "supervision",
  "online-meetings",
] as const;
export type CompanyRule = (typeof companyRules)[number];

export const companyRuleNames: Readonly<Record<CompanyRule, Said>> = {
  "excluded-body": { en: "Kind of body", ja: "団体の種類" },
  "corporate-number": { en: "Corporate number", ja: "法人番号" },
  "main-office": { en: "Main office", ja: "主たる事務所" },
  size: { en: "Size", ja: "規模" },
  purpose: { en: "Purpose", ja: "趣旨への賛同" },
  supervision: { en: "Supervision", ja: "指導体制" },
  "online-meetings": { en: "Online meetings", ja: "オンライン会議" },
};

/** Why a rule is met or not, and what could be done. */
const reasons: Readonly<Record<Exclude<CompanyFailure, "online-meetings">, { met: Said; unmet: Said }>> = {
  "excluded-body": {
    met: { en: "Companies and other private legal entities may host.", ja: "会社などの民間法人は受入れできます。" },
    unmet: {
      en: "Associations, non-profit organisations, municipalities and other public bodies cannot host this year. A company among your members may apply by itself.",
      ja: "業界団体、非営利団体、地方公共団体などの公的機関は、今年度の対象外です。会員の企業が、それぞれ申し込むことはできます。",
    },
  },
  "corporate-number": {
    met: { en: "The number is well-formed.", ja: "番号の形式は正しいです。" },
    unmet: { en: "The number is not well-formed. Please check it.", ja: "番号の形式が正しくありません。ご確認ください。" },
  },
  "main-office": {
    met: { en: "Your main office is in Japan.", ja: "主たる事務所が日本国内にあります。" },
    unmet: {
      en: "The main office must be in Japan. A Japanese subsidiary with its own main office here may apply.",
      ja: "主たる事務所が日本国内にあることが条件です。国内に主たる事務所を置く子会社などがあれば、その法人として申し込めます。",
    },
  },
  purpose: {
    met: { en: "You share the purpose of the program.", ja: "事業の趣旨に賛同いただいています。" },
    unmet: {
      en: "Hosts must share the purpose: an internship, not a workforce. If you can plan tasks of this kind, you may apply.",
      ja: "労働力の確保ではなく、実習としての受入れに賛同いただくことが条件です。そうした内容を計画できれば、申し込めます。",
    },
  },
  supervision: {
    met: { en: "Somebody looks after the intern throughout.", ja: "期間を通じて指導にあたれる方がいます。" },
    unmet: {
      en: "Somebody must look after the intern throughout. Once you can name a person, you may apply.",
      ja: "期間を通じて指導にあたる方が必要です。担当者を決められれば、申し込めます。",
    },
  },
};

/** One rule's sentences for a course, from the year's facts and the law's thresholds. */
export function companyReason(
  rule: Exclude<CompanyRule, "size" | "online-meetings">,
  isMet: boolean,
  { isNumberOpen }: CompanyChecked,
): Said {
  if (rule === "corporate-number" && isNumberOpen)
    return { en: "Not given yet. The application asks for it.", ja: "まだ入力されていません。申込みの際にお尋ねします。" };
  return reasons[rule][isMet ? "met" : "unmet"];
}

/** What is said of the online meetings: of online courses alone. */
export function onlineReason(year: ProgramYear, isMet: boolean): Said {
  const least = year.company.onlineMeetingsPerWeekMin;
  return isMet
    ? { en: `You can meet at least ${least} times a week.`, ja: `週${least}回以上の会議ができます。` }
    : {
        en: `The course asks for at least ${least} online meetings a week.`,
        ja: `このコースでは、週${least}回以上のオンライン会議が必要です。`,
      };
}

const figures = new Intl.NumberFormat("en");
/** Sums of the law, which are round: 300 million yen, 3億円. */
const sum = (yen: number): Said => ({
  en: `${figures.format(yen / 1e6)} million yen`,
  ja: yen % 1e8 === 0 ? `${yen / 1e8}億円` : `${figures.format(yen / 1e4)}万円`,
});

/** The SME test in words: a flag at most, for medium-sized firms pass beyond the law's limits. */
export function sizeReason({ sme }: CompanyChecked): Said {
  const limits = sme.category === null ? null : smeThresholds[sme.category];
  const most = limits === null ? null : sum(limits.capitalYenMax);
  if (sme.sme === true)
    return limits === null || most === null
      ? { en: "Small or medium-sized by law.", ja: "法律上の中小企業に当たります。" }
      : {
          en: `Small or medium-sized by law: capital of at most ${most.en}, or at most ${figures.format(limits.employeesMax)} regular employees.`,
          ja: `法律上の中小企業に当たります（資本金${most.ja}以下、または常時使用する従業員${figures.format(limits.employeesMax)}人以下）。`,
        };
  if (sme.sme === false && limits !== null && most !== null)
    return {
      en: `Beyond the law's limits (capital of ${most.en}, ${figures.format(limits.employeesMax)} regular employees). That is no refusal: medium-sized companies may apply, and the office looks at the size.`,
      ja: `法律上の中小企業の基準（資本金${most.ja}以下、または従業員${figures.format(limits.employeesMax)}人以下）を超えています。対象外という意味ではありません。中堅企業も申込みができ、規模は事務局が確認します。`,
    };
  return {
    en: "Capital or employees do not decide it yet. You may apply; the office looks at it.",
    ja: "資本金と従業員数だけでは判定できません。申込みはでき、事務局が確認します。",
  };
}

/** What search engines show of the checker for companies. */
export const companyDescription = {
  en: "A few questions, one at a time, show whether your company can host an intern this year. No account is needed and nothing is kept.",
  ja: "いくつかの質問に答えると、今年度インターンを受け入れられるかどうかが分かります。登録は不要で、回答は保存されません。",
};
