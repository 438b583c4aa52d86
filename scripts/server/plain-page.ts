import { isLanguage, preferredLanguage } from "#platform/language.ts";
import type { Language, Said } from "#platform/language.ts";

/** What the server itself must say, before or instead of the site's own pages. */
const words = {
  400: {
    title: { en: "What was sent could not be read", ja: "送信された内容を読み取れませんでした" },
    advice: {
      en: "Nothing was done. Go back in your browser: what you typed is still there. Send the form once more from its page.",
      ja: "何も処理していません。ブラウザーで前のページに戻ると、入力した内容が残っています。フォームのページから、もう一度送信してください。",
    },
  },
  403: {
    title: { en: "This was not sent from our site", ja: "このサイトから送信されたものではありません" },
    advice: {
      en: "The form came from another address, so nothing was done. Open the page here and send it again.",
      ja: "別のサイトから送信されたため、何も処理していません。こちらのページを開いて、もう一度送信してください。",
    },
  },
  404: {
    title: { en: "There is no such page", ja: "ページが見つかりません" },
    advice: {
      en: "The address may be mistyped or out of date. Start from the first page.",
      ja: "アドレスが間違っているか、古くなっています。最初のページからお進みください。",
    },
  },
  405: {
    title: { en: "This cannot be done at this address", ja: "このアドレスではその操作はできません" },
    advice: {
      en: "Go back to the page you came from and use its links and buttons.",
      ja: "前のページに戻り、リンクやボタンをお使いください。",
    },
  },
  413: {
    title: { en: "That was too large to send", ja: "送信できる大きさを超えています" },
    advice: {
      en: "Nothing was received. Go back in your browser: what you typed is still there. Choose a smaller file or shorten the text, and send it again.",
      ja: "何も受け付けていません。ブラウザーで前のページに戻ると、入力した内容が残っています。ファイルを小さくするか文章を短くして、もう一度送信してください。",
    },
  },
  500: {
    title: { en: "Something went wrong on our side", ja: "システムに問題が発生しました" },
    advice: {
      en: "It is not your fault, and it has been noted. Go back in your browser: what you typed is still there. Try again in a few minutes.",
      ja: "お客様の操作によるものではありません。問題は記録されました。ブラウザーで前のページに戻ると、入力した内容が残っています。数分後にもう一度お試しください。",
    },
  },
  503: {
    title: { en: "We cannot answer just now", ja: "ただいまご利用いただけません" },
    advice: {
      en: "It should be over in a few minutes. Go back in your browser: what you typed is still there. Then try again.",
      ja: "数分で回復する見込みです。ブラウザーで前のページに戻ると、入力した内容が残っています。しばらくしてから、もう一度お試しください。",
    },
  },
} satisfies Record<number, { title: Said; advice: Said }>;

const site: Said = { en: "Japan Internship Program", ja: "国際化促進インターンシップ事業" };
const home: Said = { en: "To the first page", ja: "最初のページへ" };
const number: Said = { en: "If you write to us about it, give this number:", ja: "お問い合わせの際は、次の番号をお知らせください：" };

/** A small page of the server's own in the reader's language, for when the site's pages cannot be asked. */
export function plainPage(status: keyof typeof words, request: Request, requestId: string, styles: readonly string[]): Response {
  const language = languageOf(request);
  const say = (said: Said) => said[language];
  const { title, advice } = words[status];
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)} — ${say(site)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("\n")}
</head>
<body>
<main class="page">
<h1>${say(title)}</h1>
<p>${say(advice)}</p>
<p><a href="/${language}">${say(home)}</a></p>
<p>${say(number)} <code>${requestId}</code></p>
</main>
</body>
</html>
`;
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  if (status === 503) headers.set("Retry-After", "10");
  return new Response(body, { status, headers });
}

function languageOf(request: Request): Language {
  const first = new URL(request.url).pathname.split("/")[1];
  return isLanguage(first) ? first : preferredLanguage(request.headers.get("accept-language"));
}
