import type { Said } from "#platform/language.ts";

/** What the company's pages about candidates say. */
export const candidateWords = {
  list: { en: "Candidates", ja: "候補者" },
  listLead: {
    en: "People whom the office recommends for your positions. Open a round to see them and to answer.",
    ja: "貴社の募集枠に事務局がご紹介した方々です。回ごとに開いて、ご覧のうえご回答をお願いします。",
  },
  none: { en: "No candidates yet", ja: "ご紹介はまだありません" },
  noneText: {
    en: "After your application is accepted and the selection is over, the office recommends candidates here and writes to you by e-mail.",
    ja: "お申込みの受理と選考が済みましたら、事務局がここで候補者をご紹介し、メールでお知らせします。",
  },
  position: { en: "Position", ja: "募集枠" },
  course: { en: "Course", ja: "コース" },
  round: { en: "Round", ja: "回" },
  candidates: { en: "Candidates", ja: "候補者" },
  answerBy: { en: "Answer by", ja: "回答期限" },
  state: { en: "State", ja: "状況" },
  answered: { en: "All answered", ja: "全員回答済み" },
  late: { en: "The day has passed: please answer", ja: "期限を過ぎています。ご回答をお願いします" },
  lateShort: { en: "Past the day", ja: "期限超過" },
  answersNeeded: { en: "Your answers are needed", ja: "ご回答をお願いします" },
  pausedTitle: { en: "The office has paused this for now", ja: "事務局が手続きを一時保留としています" },
  pausedText: {
    en: "Your application is on hold. Until the office takes it off hold, you see no candidates here and need not answer; nothing of it is lost. The reason stands on the page of your application.",
    ja: "お申込みは現在、保留中です。保留が解除されるまで候補者の情報はご覧いただけませんが、ご回答も必要ありません。これまでの内容は失われません。保留の理由は、お申込みのページでご確認ください。",
  },
  pausedShort: { en: "Paused by the office", ja: "事務局が保留中" },
  howToAnswer: {
    en: "Please choose for each person: host, interview first, or decline. Nobody is declined by itself when the day passes; the office calls you.",
    ja: "お一人ずつ、受入れ・面談・見送りのいずれかをお選びください。期限を過ぎても自動で見送りになることはなく、事務局がお電話します。",
  },
  allAnsweredTitle: { en: "You have answered for everybody of this round", ja: "この回の全員にご回答いただきました" },
  allAnsweredText: {
    en: "What happens next stands below each person. Where something is to be done, we write to you.",
    ja: "その後の状況は、お一人ずつ下に示します。お願いすることがあるときは、メールでご連絡します。",
  },
  talksTitle: { en: "Please go on with the talks", ja: "面談の手続きをお願いします" },
  goingOn: { en: "What is going on", ja: "現在の状況" },
  sentTitle: { en: "Your answers are sent", ja: "ご回答を送信しました" },
  sentText: {
    en: "They are on record. How it goes on stands below; we write to you when something is to be done.",
    ja: "ご回答を承りました。今後の予定は下に示します。お願いすることがあるときは、メールでもご連絡します。",
  },
  ownWordsIn: {
    en: "What the people wrote stands as they wrote it; we do not translate it.",
    ja: "志望動機・技能・学歴などの記述は、ご本人が書いたままの言語で示しています（日本語訳は付けていません）。内容についてのご質問は事務局へお寄せください。",
  },
  askOffice: { en: "Ask the office", ja: "事務局に質問する" },
  nextRound: {
    en: "Nobody of this round is left. The office looks for other candidates and writes to you; you need not do anything.",
    ja: "この回の候補者は残っていません。事務局が別の方を探してご連絡します。お手続きは必要ありません。",
  },
  recordTitle: {
    en: "This view is written down as a provision of personal data.",
    ja: "この画面の閲覧は、個人データの提供として記録されます。",
  },
  from: { en: "Nationality, residence", ja: "国籍・お住まい" },
  education: { en: "Education", ja: "学歴" },
  otherLanguages: { en: "Other languages", ja: "その他の言語" },
  motivation: { en: "Why they apply", ja: "志望動機" },
  readMotivation: { en: "Read in their own words", ja: "本人の文章を読む" },
  experience: { en: "Skills and experience", ja: "技能と経験" },
  wished: { en: "Work they hope for", ja: "希望する仕事" },
  learnWished: { en: "What they want to learn", ja: "学びたいこと" },
  latestWork: { en: "Latest work", ja: "直近の勤務先・職種" },
  documents: { en: "Documents", ja: "書類" },
  resume: { en: "Résumé", ja: "履歴書" },
  noResume: { en: "No résumé yet", ja: "履歴書は未受理" },
  nothing: { en: "Nothing named", ja: "記入なし" },
  stated: { en: "What you asked for", ja: "貴社が示された条件" },
  wishes: { en: "What the person wishes", ja: "ご本人の希望" },
  yourAnswer: { en: "Your answer", ja: "ご回答" },
  answer: { en: "Answer", ja: "回答" },
  checkFirst: { en: "You check it before it is sent", ja: "送信前に確認画面があります" },
  choose: { en: "We would like to host", ja: "受け入れたい" },
  interview: { en: "Interview first", ja: "面談してから決める" },
  interviewed: { en: "The interview was held", ja: "面談を行った" },
  decline: { en: "Decline", ja: "見送る" },
  searchClosedShort: { en: "Closed", ja: "紹介終了" },
  searchClosed: { en: "The search for this position is closed", ja: "この募集枠のご紹介は終了しました" },
  searchClosedText: {
    en: "Nothing is to be done any more. If you can host after all, write to the office.",
    ja: "お手続きは必要ありません。受入れが可能になった場合は、事務局へご連絡ください。",
  },
  way: { en: "How they came onto the list", ja: "推薦の経緯" },
  rank: { en: "Your order", ja: "希望の順位" },
  offeredNow: { en: "Gets the offer at once when you send.", ja: "送信すると、すぐにご案内します。" },
  nextChoiceText: {
    en: "Has got no offer, and no place is held. If somebody before them does not come, the office offers it to them in your order; you can also do it here.",
    ja: "まだご案内しておらず、枠も確保していません。上位の方が来られなくなったときに、事務局が順位に従ってご案内します（この画面からもご案内できます）。",
  },
  nextChoiceTitle: { en: "A place is free again", ja: "枠に空きが出ました" },
  nextChoiceFree: {
    en: "A place is free. The office offers it to the next person in your order and writes to you; nothing goes out by itself. If you would like it to go out now, or in another order, check and send your answer below.",
    ja: "枠に空きがあります。事務局が順位の次の方へご案内し、貴社にメールでお知らせします（自動で送られることはありません）。すぐにご案内したいとき、順位を変えたいときは、下で回答を確認して送信してください。",
  },
  orderTitle: { en: "If you would host more people than you have places", ja: "受入枠より多くの方を受け入れたいときは" },
  orderKept: {
    en: "You need not do anything now. Whoever has the offer answers first. If a place gets free, the office offers it to the next person in your order and writes to you.",
    ja: "いま必要なお手続きはありません。ご案内した方の回答を待っています。枠に空きが出たときは、事務局が次の順位の方へご案内し、貴社にメールでお知らせします。",
  },
  nextInOrder: {
    en: "Next in your order: the office offers the free place to this person, or you do it here.",
    ja: "次にご案内する方です。事務局がご案内します（この画面からもご案内できます）。",
  },
  yourOrder: { en: "Your order as it stands", ja: "貴社の希望順位と現在の状況" },
  reason: { en: "Reason", ja: "理由" },
  note: { en: "In your own words", ja: "補足" },
  reasonHint: { en: "The office reads it; the person is not told.", ja: "事務局だけが読みます。ご本人には伝わりません。" },
  mustInterview: {
    en: "This year the company talks with the person before it decides.",
    ja: "今年度は、決定の前に企業との面談を行います。",
  },
  elsewhere: { en: "This person has agreed to another place.", ja: "この方は、ほかの受入れに同意されています。" },
  arrange: { en: "Propose times, or see how it stands", ja: "日時を提案する・状況を見る" },
  reserve: { en: "Kept in reserve by the person", ja: "本人が予備として保留中" },
  reserveText: {
    en: "The person agreed to another place and would come to you if it falls away before it is confirmed. To have the place free at once, write to the office.",
    ja: "別の受入れに同意されており、確定までにそれがなくなった場合に貴社での参加を希望されています。すぐに枠を空けたい場合は、事務局へご連絡ください。",
  },
  offerUntil: { en: "The person answers by", ja: "本人の回答期限：" },
  check: { en: "Check your answers", ja: "回答を確認する" },
  checkTitle: { en: "Check your answers", ja: "回答の確認" },
  notSent: { en: "Not sent yet", ja: "まだ送信されていません" },
  notSentText: {
    en: "With “Send”, the people marked “gets the offer at once” get it. Those kept in your order get nothing now: they get an offer only when a place is free again and the office, or you, press for it. Your agreement to host all of them, on the terms of the course as they stand today, is recorded with it. For whom you decline, the view of their data closes.",
    ja: "「送信する」を押すと、「すぐにご案内します」とある方に受入れのご案内が届きます。「次の候補」の方には、いまは何も届きません。枠に空きが出て、事務局または貴社が手続きをしたときに、はじめてご案内します。いずれの方も、現在のコースの条件で受け入れることに貴社が同意されたものとして記録します。見送る方の情報は、この画面で見られなくなります。",
  },
  notSentOffers: {
    en: "With “Send”, the people marked “gets the offer at once” get it. Your agreement to host them, on the terms of the course as they stand today, is recorded with it. For whom you decline, the view of their data closes.",
    ja: "「送信する」を押すと、「すぐにご案内します」とある方に受入れのご案内が届きます。現在のコースの条件で受け入れることに、貴社が同意されたものとして記録します。見送る方の情報は、この画面で見られなくなります。",
  },
  notSentOther: {
    en: "With “Send”, your answers count as they stand below. Nobody gets an offer with them. For whom you decline, the view of their data closes; whom you decline is not shown to you again.",
    ja: "「送信する」を押すと、下記の内容で回答となります。受入れのご案内が届く方はいません。見送る方の情報は、この画面で見られなくなります。一度見送られた方を再びご紹介することはありません。",
  },
  notSentDeclines: {
    en: "With “Send”, you decline everybody named below. They get no offer and are not told your reasons; the office alone reads them and looks for others who fit better. The view of these people's data closes, and they are not shown to you again.",
    ja: "「送信する」を押すと、下記の方全員を見送ることになります。ご案内が届く方はなく、理由がご本人に伝わることもありません。理由は事務局だけが拝見し、より合う方を探します。この方々の情報は、この画面で見られなくなり、再びご紹介することもありません。",
  },
  send: { en: "Send", ja: "送信する" },
  back: { en: "Change", ja: "変更する" },
  closed: { en: "No longer shown", ja: "表示を終了した候補者" },
  closedText: { en: "Their data is closed to your company.", ja: "個人情報の表示は終了しています。" },
  none3: { en: "If nobody fits", ja: "全員が合わないときは" },
  none3Text: {
    en: "Decline each one with the reason that comes closest. The office reads the reasons and recommends others who fit better; people once declined are not shown to you again.",
    ja: "お一人ずつ、最も近い理由を選んで「見送る」としてください。事務局が理由を参考に、より合う方をご紹介します。一度見送られた方を再びご紹介することはありません。",
  },
  explanation: { en: "How this list came about", ja: "この推薦の経緯と結果" },
  backToRound: { en: "Back to the candidates", ja: "候補者の一覧へ戻る" },
  became: { en: "What became of each candidate", ja: "候補者ごとの結果" },
  becameText: {
    en: "Candidates are named by their place in your list. Why a person decided as they did is their own; which other companies saw them is told to nobody.",
    ja: "候補者は、ご紹介した順の番号で示しています。ご本人の判断の理由や、ほかにどの企業へ推薦したかをお伝えすることはありません。",
  },
  since: { en: "Since", ja: "更新" },
  howMade: { en: "How the list was made", ja: "推薦の決め方" },
  howMadeText: {
    en: "Every candidate meets what you said the work needs. The lists of all companies of the course are made at once: as full as they can be, even between people, and then the closest fit. A draw decides only between equals. No list is made by hand without a reason on record.",
    ja: "ご紹介した方は、いずれも貴社が示された必須の条件を満たしています。コース全体の推薦を一度に計算し、できるだけ多くの方をご紹介できること、推薦が特定の方に偏らないことを優先したうえで、条件に近い組み合わせを選んでいます。抽選は、差がない場合に限ります。担当者が手を加える場合は、必ず理由を記録します。",
  },
  sentOn: { en: "Sent to you", ja: "ご紹介した日時" },
  weighed: { en: "What counted", ja: "考慮したこと" },
  neverWeighed: { en: "What never counts", ja: "考慮しないこと" },
  neverWeighedText: { en: "Nationality, sex, name, age, photograph", ja: "国籍、性別、氏名、年齢、写真" },
  allRounds: { en: "All candidates", ja: "候補者の一覧" },
  today: { en: "today", ja: "現在" },
  enrolled: { en: "enrolled", ja: "在学中" },
  graduated: { en: "graduated", ja: "卒業" },
} satisfies Record<string, Said>;

export const candidateSayings = {
  rank: (rank: number): Said => ({ en: `Number ${rank}`, ja: `第${rank}希望` }),
  ranked: (rank: number, name: string): Said => ({ en: `Number ${rank}: ${name}`, ja: `第${rank}希望：${name}` }),
  nextChoice: (rank: number): Said => ({
    en: `Your choice number ${rank}, kept for a place that gets free`,
    ja: `第${rank}希望：空きが出たときの次の候補`,
  }),
  /** What giving an order means, point by point. */
  order: (free: number): readonly Said[] => [
    free === 0
      ? {
          en: "No place is free now. You may still say whom you would like to host next: choose “We would like to host” and give a number.",
          ja: "現在、空いている枠はありません。次に受け入れたい方がいるときは、「受け入れたい」を選んで順位を付けてください。",
        }
      : {
          en: `You have ${free} free ${free === 1 ? "place" : "places"}. Choose “We would like to host” for everybody whom you would take, and give each a number of your order.`,
          ja: `空いている枠は${free}名です。受け入れたい方全員に「受け入れたい」を選び、第1希望から順位を付けてください。`,
        },
    ...(free === 0
      ? []
      : [
          {
            en: free === 1 ? "When you send, number 1 gets the offer." : `When you send, numbers 1 to ${free} get the offer.`,
            ja:
              free === 1
                ? "送信すると、第1希望の方に受入れのご案内が届きます。"
                : `送信すると、第${free}希望までの方に受入れのご案内が届きます。`,
          },
        ]),
    {
      en: "The others are your next choices: they get nothing and no place is held for them. If somebody before them does not come, the office offers the place to the next in your order, one after the other, and writes to you; you can also do it here.",
      ja: "それ以外の方は「次の候補」です。ご案内は届かず、枠も確保しません。上位の方が来られなくなったときに、事務局が順位に従ってお一人ずつご案内し、貴社にメールでお知らせします（この画面からもご案内できます）。",
    },
    {
      en: "Nothing goes out by itself. You may change the order until an offer is made. The candidates do not learn of it, and may be placed elsewhere meanwhile.",
      ja: "順位によって自動でご案内が送られることはありません。ご案内の前であれば、順位を変えられます。順位はご本人に伝わりません。待つ間に、ほかの受入先に決まる場合もあります。",
    },
  ],
  /** The head once nobody of the round is shown any more. */
  titleAfter: (count: number): Said => ({
    en: count === 1 ? "The candidate recommended to you" : `The ${count} candidates recommended to you`,
    ja: `ご紹介した${count}名の候補者`,
  }),
  title: (count: number): Said => ({
    en: count === 1 ? "One candidate for you" : `${count} candidates for you`,
    ja: `${count}名の候補者をご紹介します`,
  }),
  called: (place: number, name: string): Said => ({ en: `Candidate ${place}: ${name}`, ja: `候補者${place}：${name}` }),
  number: (place: number): Said => ({ en: `Candidate ${place}`, ja: `候補者${place}` }),
  seats: (seats: number): Said => ({ en: seats === 1 ? "1 place" : `${seats} places`, ja: `受入枠 ${seats}名` }),
  round: (round: number): Said => ({ en: `Round ${round}`, ja: `第${round}回` }),
  people: (count: number): Said => ({ en: String(count), ja: `${count}名` }),
  waiting: (count: number): Said => ({ en: count === 1 ? "1 answer needed" : `${count} answers needed`, ja: `未回答 ${count}名` }),
  record: (facts: { at: string; who: string; count: number; items: string }): Said => ({
    en: `Recorded: ${facts.at} Japan time, ${facts.who}, ${facts.count === 1 ? "1 candidate" : `${facts.count} candidates`}: ${facts.items}. The candidates can read this record. Please do not copy or pass on what you see here.`,
    ja: `記録：${facts.at}（日本時間）、${facts.who} 様、候補者${facts.count}名の${facts.items}。候補者ご本人もこの記録を見ることができます。画面の複製や社外への転送はお控えください。`,
  }),
  answerOf: (name: string): Said => ({ en: `Answer about ${name}`, ja: `${name}さんへの回答` }),
  resumePage: (part: "original" | "translation", place: number): Said =>
    part === "original"
      ? { en: `Résumé, file ${place}`, ja: `履歴書（${place}）` }
      : { en: `Translation, file ${place}`, ja: `履歴書の翻訳（${place}）` },
  resumeOf: (name: string): Said => ({ en: `: ${name}`, ja: `：${name}` }),
};
