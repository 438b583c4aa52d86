import { skills } from "#program/host-companies/skills.ts";
import { answerList } from "./sections.ts";
import { answerText } from "./sections.ts";
import type { Skill } from "#program/host-companies/skills.ts";
import type { Answers } from "./sections.ts";

/** What a person can do, in one text: the skills that they ticked, in both languages, then their own words. For comparing and for readers. */
export function skillsSaid(answers: Answers | undefined): string {
  const ticked = answerList(answers, "skillCodes").flatMap((code) => {
    const skill = (skills as Readonly<Record<string, Skill>>)[code];
    return skill === undefined ? [] : [skill.en === skill.ja ? skill.en : `${skill.en} / ${skill.ja}`];
  });
  return [ticked.join("\n"), answerText(answers, "skills")].filter((text) => text !== "").join("\n");
}
