import { japanTimeName } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { endOfDaySaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import { nameForStranger } from "#program/outbox/strangers.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** What stands for names that a letter to a recommender, whose address has proven nothing, does not repeat. */
const unnamedPerson: Said = { en: "the applicant", ja: "応募者" };

const unnamedRecommender: Said = { en: "recommender", ja: "推薦者" };

/** To somebody without an account: who asks for what, until when, and the link that is theirs alone. */
export function recommenderAsked(facts: {
  recommender: string;
  person: string;
  school: string;
  dueOn: Day;
  token: string;
  isAgain: boolean;
}): LetterWords {
  const { dueOn, token } = facts;
  const recommender = nameForStranger(facts.recommender, unnamedRecommender);
  const person = nameForStranger(facts.person, unnamedPerson);
  const school = nameForStranger(facts.school, { en: "", ja: "" });
  const from: Said = school.en === "" ? school : { en: ` (${school.en})`, ja: `（${school.ja}）` };
  return {
    kind: "recommender-asked",
    subject: facts.isAgain
      ? { en: `Reminder: a letter of recommendation for ${person.en}`, ja: `再度のお願い：${person.ja}さんの推薦状` }
      : { en: `A letter of recommendation for ${person.en}`, ja: `${person.ja}さんの推薦状のお願い` },
    body: {
      en: `Dear ${recommender.en},

${person === unnamedPerson ? "The applicant" : person.en}${from.en} is applying to the Japan Internship Program, run for Japan's Ministry of Economy, Trade and Industry, and has named you as the person who recommends them.

Please send us your letter of recommendation by ${endOfDaySaid(dueOn).en}. You need no account; one file (PDF, JPEG or PNG, at most 10 MB) is enough:
${site}/en/recommendation/${token}

The page also says how your letter is used and who reads it. If you would rather not recommend, please say so there: it takes one press, and nobody is told why.

This link is yours alone; please do not pass it on. If you do not know ${person.en}, ignore this letter.`,
      ja: `${recommender.ja} 様

${person.ja}さん${from.ja}が、経済産業省の国際化促進インターンシップ事業に応募しており、推薦者としてあなたのお名前を挙げました。

推薦状を、${endOfDaySaid(dueOn).ja}までにお送りください。アカウントは必要ありません。PDF・JPEG・PNGのファイル1つ（10MBまで）で提出できます：
${site}/ja/recommendation/${token}

推薦状の利用目的と閲覧する人は、このページでご確認いただけます。推薦できない場合も、同じページからお知らせください。理由は伝わりません。

このリンクはあなた専用です。ほかの方に転送しないでください。${person.ja}さんにお心当たりがない場合は、このメールを破棄してください。`,
    },
  };
}

/** To the recommender: it arrived. */
export function recommenderThanked(typedRecommender: string, typedPerson: string): LetterWords {
  const recommender = nameForStranger(typedRecommender, unnamedRecommender);
  const person = nameForStranger(typedPerson, unnamedPerson);
  return {
    kind: "recommender-thanked",
    subject: { en: `Your letter for ${person.en} has arrived`, ja: `${person.ja}さんの推薦状を受け取りました` },
    body: {
      en: `Dear ${recommender.en},

Thank you. Your letter of recommendation for ${person.en} has arrived; there is nothing else you need to do.

JIP Office`,
      ja: `${recommender.ja} 様

${person.ja}さんの推薦状を受け取りました。ありがとうございました。ほかにお手続きは必要ありません。

国際化促進インターンシップ事業 事務局`,
    },
  };
}

/** To the person: it arrived, whatever it says. */
export function recommendationArrived(document: Said, recommender: string, documentId: string): LetterWords {
  return {
    kind: "recommendation-arrived",
    subject: { en: `It arrived: ${document.en}`, ja: `届きました：${document.ja}` },
    body: {
      en: `The letter of ${recommender} has arrived for this document: ${document.en}. The office reads it now; you do not need to do anything.

${site}/en/intern/documents/${documentId}`,
      ja: `${recommender}様から、${document.ja}が届きました。事務局で確認します。お手続きは必要ありません。

${site}/ja/intern/documents/${documentId}`,
    },
  };
}

/** To the recommender: what they sent held something that does harm, and the same link takes another copy. */
export function recommenderInfected(facts: { recommender: string; person: string; lastDay: Day; token: string }): LetterWords {
  const { lastDay, token } = facts;
  const recommender = nameForStranger(facts.recommender, unnamedRecommender);
  const person = nameForStranger(facts.person, unnamedPerson);
  return {
    kind: "recommender-infected",
    subject: { en: `Please send your letter for ${person.en} once more`, ja: `${person.ja}さんの推薦状の再送のお願い` },
    body: {
      en: `Dear ${recommender.en},

Thank you for your letter of recommendation for ${person.en}. Our virus check found something harmful in the file, so we deleted it. Nobody opened it.

The file may come from a computer that has a virus. Please make it anew on another device, for example by taking a photograph of the signed letter with your phone, and send it by ${sayDay(lastDay, "en")}, 23:59:59 ${japanTimeName.en}:
${site}/en/recommendation/${token}

This link is yours alone; please do not pass it on.`,
      ja: `${recommender.ja} 様

${person.ja}さんの推薦状をお送りいただき、ありがとうございました。お送りいただいたファイルから、ウイルスの検査で有害な内容が見つかったため、削除しました。誰も開いていません。

お使いのパソコンがウイルスに感染しているおそれがあります。お手数ですが、別の端末で作り直すか、署名済みの推薦状をスマートフォンで撮影して、${sayDay(lastDay, "ja")} 23:59:59（${japanTimeName.ja}）までにもう一度お送りください：
${site}/ja/recommendation/${token}

このリンクはあなた専用です。ほかの方に転送しないでください。`,
    },
  };
}

/** To the person: the letter came and could not be kept; its writer was asked once more. */
export function recommendationInfected(document: Said, recommender: string, documentId: string): LetterWords {
  return {
    kind: "recommendation-infected",
    subject: { en: `A file was not accepted: ${document.en}`, ja: `ファイルを受け付けられませんでした：${document.ja}` },
    body: {
      en: `The file that ${recommender} sent for this document could not be accepted: ${document.en}. Our virus check found something harmful in it, so we deleted it. We have asked ${recommender} to send another copy by the same link.

You do not need to do anything now; it does not count against you. You can also name somebody else, or send a letter that you have: ${site}/en/intern/documents/${documentId}`,
      ja: `${recommender}様からお送りいただいた${document.ja}のファイルから、ウイルスの検査で有害な内容が見つかったため、受け付けられませんでした（ファイルは削除しました）。${recommender}様には、同じリンクからもう一度お送りいただくようお願いしています。

今、お手続きいただくことはありません。選考に影響することもありません。ほかの方に依頼することや、お手元の推薦状をお送りいただくこともできます：${site}/ja/intern/documents/${documentId}`,
    },
  };
}

/** To the person: somebody else must be named. */
export function recommendationDeclined(document: Said, recommender: string, documentId: string): LetterWords {
  return {
    kind: "recommendation-declined",
    subject: { en: `Please name somebody else: ${document.en}`, ja: `ほかの方に依頼してください：${document.ja}` },
    body: {
      en: `${recommender} has told us that they cannot recommend you. That can have many reasons, and it does not count against you.

Please name somebody else, or send a letter that you have: ${site}/en/intern/documents/${documentId}`,
      ja: `${recommender}様から、今回は推薦できないとのご連絡がありました。さまざまなご事情がありますので、選考に影響することはありません。

ほかの方に依頼するか、お手元の推薦状をお送りください：${site}/ja/intern/documents/${documentId}`,
    },
  };
}
