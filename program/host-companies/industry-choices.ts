import { industries } from "#program/year/industries.ts";
import type { Said } from "#platform/language.ts";

/** An industry as a form offers it; `code` is a division or finer digits, always so fine that it decides the SME category. */
export interface IndustryChoice extends Said {
  readonly code: string;
}

const one = (code: string, ja: string, en: string): IndustryChoice => ({ code, ja, en });

/** The parts of divisions that the SME Act treats differently inside. Names: Japan Standard Industrial Classification. */
const finer: Readonly<Record<string, readonly IndustryChoice[]>> = {
  G: [
    one("37", "通信業", "Communications"),
    one("38", "放送業", "Broadcasting"),
    one("39", "情報サービス業（ソフトウェアなど）", "Information services, software"),
    one("40", "インターネット附随サービス業", "Internet services"),
    one("411", "映像情報制作・配給業", "Video production and distribution"),
    one("412", "音声情報制作業", "Sound production"),
    one("413", "新聞業", "Newspapers"),
    one("414", "出版業", "Publishing"),
    one("415", "広告制作業", "Advertising production"),
    one("416", "映像・音声・文字情報制作に附帯するサービス業", "Services for video, sound and text production"),
  ],
  I: [
    one("50", "各種商品卸売業", "Wholesale, general merchandise"),
    one("51", "繊維・衣服等卸売業", "Wholesale, textiles and clothing"),
    one("52", "飲食料品卸売業", "Wholesale, food and beverages"),
    one("53", "建築材料、鉱物・金属材料等卸売業", "Wholesale, building materials, minerals and metals"),
    one("54", "機械器具卸売業", "Wholesale, machinery"),
    one("55", "その他の卸売業", "Wholesale, other"),
    one("56", "各種商品小売業", "Retail, general merchandise"),
    one("57", "織物・衣服・身の回り品小売業", "Retail, clothing and personal goods"),
    one("58", "飲食料品小売業", "Retail, food and beverages"),
    one("59", "機械器具小売業", "Retail, machinery and vehicles"),
    one("60", "その他の小売業", "Retail, other"),
    one("61", "無店舗小売業", "Retail without a shop"),
  ],
  K: [
    one("68", "不動産取引業", "Real estate agencies"),
    one("691", "不動産賃貸業", "Real estate lessors"),
    one("692", "貸家業、貸間業", "Letting of houses and rooms"),
    one("693", "駐車場業", "Parking"),
    one("694", "不動産管理業", "Real estate management"),
    one("70", "物品賃貸業", "Goods rental and leasing"),
  ],
  M: [
    one("75", "宿泊業", "Accommodation"),
    one("76", "飲食店", "Restaurants and cafés"),
    one("77", "持ち帰り・配達飲食サービス業", "Take-out and delivery of food"),
  ],
  N: [
    one("78", "洗濯・理容・美容・浴場業", "Laundry, hair, beauty and baths"),
    one("791", "旅行業", "Travel agencies"),
    one("796", "冠婚葬祭業", "Ceremonial services"),
    one("799", "その他の生活関連サービス業", "Other services for daily life"),
    one("80", "娯楽業", "Amusement and recreation"),
  ],
};

/** The industries of a form: whole divisions, and divisions with finer lines below them. Government hosts nobody and is not offered. */
export const industryGroups: readonly { readonly head: IndustryChoice; readonly choices: readonly IndustryChoice[] }[] = industries
  .filter((industry) => industry.parts.length > 0)
  .map((industry) => ({ head: one(industry.code, industry.ja, industry.en), choices: finer[industry.code] ?? [] }));

/** Every code that a form accepts. */
export const industryCodes: readonly string[] = industryGroups.flatMap(({ head, choices }) =>
  choices.length === 0 ? [head.code] : choices.map((choice) => choice.code),
);

/** The name of a code as it was offered; null for a code that no form offers. */
export function industryName(code: string): Said | null {
  for (const { head, choices } of industryGroups) {
    if (head.code === code) return head;
    const found = choices.find((choice) => choice.code === code);
    if (found !== undefined) return { en: `${found.en} (${head.en})`, ja: `${found.ja}（${head.ja}）` };
  }
  return null;
}
