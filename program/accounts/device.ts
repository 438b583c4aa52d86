import type { Said } from "#platform/language.ts";

/** Kinds of device that a list of sessions names; what a browser says of itself in full is never kept. */
export const devices = ["iphone", "ipad", "android-phone", "android-tablet", "windows", "mac", "linux", "other"] as const;
export type Device = (typeof devices)[number];
export const browsers = ["edge", "chrome", "safari", "firefox", "app", "other"] as const;
export type Browser = (typeof browsers)[number];

/**
 * Device and browser in one word, such as `iphone safari`, from what the browser says of itself (`User-Agent`). A guess that only has to
 * remind its owner: nothing is decided by it.
 */
export function deviceOf(userAgent: string): string {
  const says = (pattern: RegExp) => pattern.test(userAgent);
  const device: Device = says(/iPhone|iPod/)
    ? "iphone"
    : says(/iPad/)
      ? "ipad"
      : says(/Android/)
        ? says(/Mobile/)
          ? "android-phone"
          : "android-tablet"
        : says(/Windows/)
          ? "windows"
          : says(/Macintosh|Mac OS X/)
            ? "mac"
            : says(/Linux|CrOS|X11/)
              ? "linux"
              : "other";
  // Browsers inside other apps (mail, chat) carry the app's name; their sessions are the app's own.
  const browser: Browser = says(/FBAN|FBAV|Instagram|Line\/|MicroMessenger|KAKAOTALK|WhatsApp|GSA\/|; wv\)/)
    ? "app"
    : says(/Edg(e|A|iOS)?\//)
      ? "edge"
      : says(/Firefox\/|FxiOS/)
        ? "firefox"
        : says(/Chrome\/|CriOS/)
          ? "chrome"
          : says(/Safari\//)
            ? "safari"
            : "other";
  return `${device} ${browser}`;
}

const deviceNames = {
  iphone: { en: "iPhone", ja: "iPhone" },
  ipad: { en: "iPad", ja: "iPad" },
  "android-phone": { en: "Android phone", ja: "Androidのスマートフォン" },
  "android-tablet": { en: "Android tablet", ja: "Androidのタブレット" },
  windows: { en: "Windows computer", ja: "Windowsのパソコン" },
  mac: { en: "Mac", ja: "Mac" },
  linux: { en: "Linux computer", ja: "Linuxのパソコン" },
  other: { en: "Another device", ja: "その他の端末" },
} satisfies Record<Device, Said>;

const browserNames = {
  edge: { en: "Edge", ja: "Edge" },
  chrome: { en: "Chrome", ja: "Chrome" },
  safari: { en: "Safari", ja: "Safari" },
  firefox: { en: "Firefox", ja: "Firefox" },
  app: { en: "inside another app", ja: "アプリ内のブラウザー" },
  other: { en: "another browser", ja: "その他のブラウザー" },
} satisfies Record<Browser, Said>;

/** A session's device in words: "iPhone, Safari". Anything unknown is another device with another browser. */
export function sayDevice(device: string): Said {
  const [kind = "", browser = ""] = device.split(" ");
  const named = (devices as readonly string[]).includes(kind) ? deviceNames[kind as Device] : deviceNames.other;
  const by = (browsers as readonly string[]).includes(browser) ? browserNames[browser as Browser] : browserNames.other;
  return { en: `${named.en}, ${by.en}`, ja: `${named.ja}（${by.ja}）` };
}
