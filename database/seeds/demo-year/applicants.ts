import { seedYear } from "#program/year/seeds.ts";
import { nameOf } from "./names.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { Chance } from "./chance.ts";
import type { DemoName } from "./names.ts";
import type { Homeland } from "./names.ts";

const schools = [
  "National University of Examples",
  "Sample Institute of Technology",
  "Mihon University",
  "Example Polytechnic",
  "Faculty of Fictitious Studies",
];
const studies = [
  ["engineering", "Mechanical engineering", ["engineering"], "CAD drawing, reading plans, Python"],
  ["computing", "Computer science", ["software"], "TypeScript, Python, databases"],
  ["business", "International business", ["overseas-sales", "marketing"], "Market research, spreadsheets, writing proposals"],
  ["languages", "Japanese studies", ["tourism", "marketing"], "Translation, writing, photography"],
  ["agriculture", "Food science", ["food", "product-planning"], "Laboratory work, product tests, statistics"],
  ["arts-humanities", "Product design", ["design", "product-planning"], "Sketching, 3D models, interviews with users"],
] as const;
const reasons = [
  "In my country small companies make good things that nobody abroad hears of. I want to see how a small Japanese company finds its first customers overseas, and help it to speak to people like me.",
  "I have studied Japanese for some years without using it at work. I would like to write reports, take part in meetings and learn how decisions are prepared before anybody speaks of them.",
  "My studies taught me methods; I want to use them on a real task with people who depend on the result. A company of fifty people where I can ask the one who knows is the best place for that.",
  "日本の中小企業の技術と、お客様に向き合う姿勢を学びたいです。母国の市場について調べ、企業の役に立つ報告をまとめたいと考えています。",
  "I would like to bring what I know about my home market to a company that has never sold there, and learn how it plans, tests and improves a product.",
];

/** Somebody who applies: where from, and the answers of every section. */
export interface DemoApplicant {
  readonly name: DemoName;
  readonly answers: Readonly<Record<SectionName, Answers>>;
}

/** A complete application for the wished courses, best first. `livesInJapan` decides which courses are open to the person. */
export function demoApplicant(
  home: Homeland,
  wishes: readonly string[],
  chance: Chance,
  options: { livesInJapan?: boolean; name?: DemoName } = {},
): DemoApplicant {
  const name = options.name ?? nameOf(home, chance);
  const residence = options.livesInJapan === true ? "JP" : home.country;
  const [field, study, workFields, skills] = chance.pick(studies);
  const isStudent = chance.often(0.7);
  const japanese = chance.pick(["N1", "N2", "N2", "N3", "N3", "N3", "none"]);
  // Whoever has no Japanese has the English that the year asks for, so that the rule of languages is met one way or the other.
  const english = japanese === "none" ? chance.pick(["B2", "C1"]) : chance.pick(["none", "B1", "B2", "C1"]);
  const number = String(chance.between(100, 999));
  const wished = Object.fromEntries(wishes.map((course, index) => [`wish${index + 1}`, course]));
  return {
    name,
    answers: {
      name: { fullName: name.fullName, otherName: name.otherName, calledName: "" },
      person: {
        birthDate: `${chance.between(1992, 2003)}-${String(chance.between(1, 12)).padStart(2, "0")}-${String(chance.between(1, 28)).padStart(2, "0")}`,
        nationality1: home.country,
        nationality2: "",
        nationality3: "",
        residence,
        // Most stays last beyond the year; a few end in the middle of the internship.
        ...(residence === "JP"
          ? { stayStatus: isStudent ? "student" : "work", stayUntil: Number(number) % 9 === 0 ? "2023-09-30" : "2025-03-31" }
          : {}),
      },
      contact: {
        telephone: residence === "JP" ? "052-000-0000" : `${home.dial} 000 0000`,
        address: residence === "JP" ? "架空市見本町1-2-3" : `Example Street ${number}\n${home.capital}`,
      },
      education: {
        standing: isStudent ? "student" : "graduate",
        school: chance.pick(schools),
        schoolCountry: residence === "JP" && isStudent ? "JP" : home.country,
        field,
        studies: study,
        degree: chance.pick(["bachelor", "master"]),
        graduation: isStudent ? "2024-06-" : "2021-06-",
      },
      languages: { japanese, japaneseTest: japanese === "none" ? "" : "2022-12-", english, otherLanguages: "" },
      skills: {
        skills,
        experience: chance.often(0.4) ? "Part-time work in a shop, and a project with classmates that became a small website." : "",
      },
      wishes: { ...wished, periods: [...wishes], availability: "all", availabilityNote: "", workFields: [...workFields], workWished: "" },
      motivation: { motivation: chance.pick(reasons) },
      background: {
        participatedBefore: "no",
        participatedYear: "",
        heardFrom: chance.pick(["school", "embassy", "friend", "search", "social-media"]),
        heardFromNote: "",
      },
      declarations: {
        truth: "yes",
        requirements: seedYear(2023)!.intern.declarations.map(({ id }) => id),
        policyVersion: "2023-1",
        consent: "yes",
      },
    },
  };
}
