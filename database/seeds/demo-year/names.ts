import type { Chance } from "./chance.ts";

/** Where somebody of the demonstration comes from, with words of its language that mean "example", "sample" or "made up" for names. */
export interface Homeland {
  readonly country: string;
  readonly capital: string;
  readonly dial: string;
  /** Family names and given names, as a passport writes them. */
  readonly families: readonly string[];
  readonly givens: readonly string[];
  /** The same names in the script of the country, in the same order; left out where it is Latin. */
  readonly scripts?: { readonly families: readonly string[]; readonly givens: readonly string[] };
  readonly isFamilyFirst?: boolean;
  readonly hasSingleNames?: boolean;
}

const numbered = (...words: string[]) => words;

/** Thirty countries and regions of the program's list. No name here is a real person's: each is a word for "example" beside a word for a number or colour. */
export const homelands: readonly Homeland[] = [
  {
    country: "VN",
    capital: "Hà Nội",
    dial: "+84 24",
    isFamilyFirst: true,
    families: ["Ví Dụ", "Mẫu", "Thử"],
    givens: numbered("Một", "Hai", "Ba", "Bốn", "Năm", "Xanh", "Vàng", "Trắng"),
  },
  {
    country: "ID",
    capital: "Jakarta",
    dial: "+62 21",
    hasSingleNames: true,
    families: ["Contoh", "Misalan", "Rekaan"],
    givens: numbered("Satu", "Dua", "Tiga", "Empat", "Lima", "Biru", "Hijau", "Putih"),
  },
  {
    country: "PH",
    capital: "Maynila",
    dial: "+63 2",
    families: ["Halimbawa", "Kunwari", "Sampol"],
    givens: numbered("Isa", "Dalawa", "Tatlo", "Apat", "Lima", "Asul", "Puti", "Luntian"),
  },
  {
    country: "TH",
    capital: "Bangkok",
    dial: "+66 2",
    families: ["Tuayang", "Sommut"],
    givens: numbered("Nueng", "Song", "Sam", "Si", "Ha", "Fa"),
    scripts: { families: ["ตัวอย่าง", "สมมุติ"], givens: ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "ฟ้า"] },
  },
  {
    country: "MM",
    capital: "Yangon",
    dial: "+95 1",
    hasSingleNames: true,
    families: ["Namena", "Pamana"],
    givens: numbered("Tit", "Hnit", "Thone", "Lay", "Nga", "Pya"),
  },
  {
    country: "KH",
    capital: "Phnom Penh",
    dial: "+855 23",
    isFamilyFirst: true,
    families: ["Udahar", "Komru"],
    givens: numbered("Muoy", "Pir", "Bei", "Buon", "Pram"),
  },
  {
    country: "LA",
    capital: "Vientiane",
    dial: "+856 21",
    families: ["Tuayang", "Samut"],
    givens: numbered("Nueng", "Song", "Sam", "Sii", "Ha"),
  },
  {
    country: "MY",
    capital: "Kuala Lumpur",
    dial: "+60 3",
    families: ["bin Contoh", "binti Misal", "bin Rekaan"],
    givens: numbered("Satu", "Dua", "Tiga", "Empat", "Biru", "Hijau"),
  },
  {
    country: "MN",
    capital: "Ulaanbaatar",
    dial: "+976 11",
    families: ["Jisheegiin", "Zagvaryn"],
    givens: numbered("Neg", "Khoyor", "Gurav", "Döröv", "Tav"),
    scripts: { families: ["Жишээгийн", "Загварын"], givens: ["Нэг", "Хоёр", "Гурав", "Дөрөв", "Тав"] },
  },
  {
    country: "NP",
    capital: "Kathmandu",
    dial: "+977 1",
    families: ["Udaharan", "Namuna"],
    givens: numbered("Ek", "Dui", "Teen", "Char", "Panch"),
    scripts: { families: ["उदाहरण", "नमुना"], givens: ["एक", "दुई", "तीन", "चार", "पाँच"] },
  },
  {
    country: "BD",
    capital: "Dhaka",
    dial: "+880 2",
    families: ["Namuna", "Udaharon"],
    givens: numbered("Ek", "Dui", "Tin", "Char", "Panch"),
    scripts: { families: ["নমুনা", "উদাহরণ"], givens: ["এক", "দুই", "তিন", "চার", "পাঁচ"] },
  },
  {
    country: "LK",
    capital: "Colombo",
    dial: "+94 11",
    families: ["Nidasuna", "Adarsha"],
    givens: numbered("Eka", "Deka", "Tuna", "Hatara", "Paha"),
  },
  {
    country: "IN",
    capital: "New Delhi",
    dial: "+91 11",
    families: ["Namoona", "Udaharan", "Kalpit"],
    givens: numbered("Ek", "Do", "Teen", "Char", "Paanch", "Neela", "Hara"),
    scripts: { families: ["नमूना", "उदाहरण", "कल्पित"], givens: ["एक", "दो", "तीन", "चार", "पाँच", "नीला", "हरा"] },
  },
  {
    country: "PK",
    capital: "Islamabad",
    dial: "+92 51",
    families: ["Misal", "Namoona"],
    givens: numbered("Aik", "Do", "Teen", "Char", "Paanch"),
  },
  {
    country: "UZ",
    capital: "Toshkent",
    dial: "+998 71",
    families: ["Misolov", "Namunayev"],
    givens: numbered("Bir", "Ikki", "Uch", "To‘rt", "Besh"),
  },
  {
    country: "KZ",
    capital: "Astana",
    dial: "+7 7172",
    families: ["Mysalov", "Ulgin"],
    givens: numbered("Bir", "Eki", "Ush", "Tort", "Bes"),
    scripts: { families: ["Мысалов", "Үлгін"], givens: ["Бір", "Екі", "Үш", "Төрт", "Бес"] },
  },
  {
    country: "UA",
    capital: "Kyiv",
    dial: "+380 44",
    families: ["Pryklad", "Zrazok"],
    givens: numbered("Odyn", "Dva", "Try", "Chotyry"),
    scripts: { families: ["Приклад", "Зразок"], givens: ["Один", "Два", "Три", "Чотири"] },
  },
  {
    country: "TR",
    capital: "Ankara",
    dial: "+90 312",
    families: ["Örnek", "Deneme"],
    givens: numbered("Bir", "İki", "Üç", "Dört", "Mavi", "Yeşil"),
  },
  {
    country: "EG",
    capital: "Cairo",
    dial: "+20 2",
    families: ["Al-Mithal", "Namuzaj"],
    givens: numbered("Wahid", "Ithnan", "Thalatha", "Arbaa"),
    scripts: { families: ["المثال", "نموذج"], givens: ["واحد", "اثنان", "ثلاثة", "أربعة"] },
  },
  {
    country: "MA",
    capital: "Rabat",
    dial: "+212 537",
    families: ["El Mithal", "Tajriba"],
    givens: numbered("Wahed", "Jouj", "Tlata", "Rebaa"),
  },
  {
    country: "KE",
    capital: "Nairobi",
    dial: "+254 20",
    families: ["Mfano", "Kielelezo"],
    givens: numbered("Moja", "Mbili", "Tatu", "Nne", "Tano"),
  },
  {
    country: "TZ",
    capital: "Dodoma",
    dial: "+255 26",
    families: ["Mfano", "Sampuli"],
    givens: numbered("Moja", "Mbili", "Tatu", "Nne", "Tano"),
  },
  {
    country: "ET",
    capital: "Addis Ababa",
    dial: "+251 11",
    families: ["Misale", "Namuna"],
    givens: numbered("And", "Hulet", "Sost", "Arat"),
    scripts: { families: ["ምሳሌ", "ናሙና"], givens: ["አንድ", "ሁለት", "ሦስት", "አራት"] },
  },
  {
    country: "GH",
    capital: "Accra",
    dial: "+233 30",
    families: ["Nhwɛso", "Mfatoho"],
    givens: numbered("Baako", "Mmienu", "Mmiɛnsa", "Anan"),
  },
  { country: "NG", capital: "Abuja", dial: "+234 9", families: ["Misali", "Apeere"], givens: numbered("Daya", "Biyu", "Uku", "Hudu") },
  {
    country: "ZA",
    capital: "Pretoria",
    dial: "+27 12",
    families: ["Voorbeeld", "Isibonelo"],
    givens: numbered("Een", "Twee", "Drie", "Kunye"),
  },
  {
    country: "BR",
    capital: "Brasília",
    dial: "+55 61",
    families: ["Exemplo", "Amostra", "Modelo"],
    givens: numbered("Um", "Dois", "Três", "Quatro", "Azul", "Verde"),
  },
  {
    country: "PE",
    capital: "Lima",
    dial: "+51 1",
    families: ["Ejemplo Muestra", "Prueba Modelo"],
    givens: numbered("Uno", "Dos", "Tres", "Cuatro"),
  },
  {
    country: "MX",
    capital: "Ciudad de México",
    dial: "+52 55",
    families: ["Ejemplo Prueba", "Muestra Modelo"],
    givens: numbered("Uno", "Dos", "Tres", "Cuatro", "Azul"),
  },
  {
    country: "CO",
    capital: "Bogotá",
    dial: "+57 601",
    families: ["Ejemplo Ficticio", "Muestra"],
    givens: numbered("Uno", "Dos", "Tres", "Cuatro"),
  },
];

export interface DemoName {
  readonly fullName: string;
  readonly otherName: string;
}

/** A name of a homeland: the passport's, and the one in the country's own script where there is one. */
export function nameOf(home: Homeland, chance: Chance): DemoName {
  const family = chance.between(0, home.families.length - 1);
  const given = chance.between(0, home.givens.length - 1);
  const join = (families: readonly string[], givens: readonly string[]) =>
    home.isFamilyFirst === true ? `${families[family]} ${givens[given]}` : `${givens[given]} ${families[family]}`;
  if (home.hasSingleNames === true && chance.often(0.15)) return { fullName: home.families[family]!, otherName: "" };
  return {
    fullName: join(home.families, home.givens),
    otherName: home.scripts === undefined ? "" : join(home.scripts.families, home.scripts.givens),
  };
}
