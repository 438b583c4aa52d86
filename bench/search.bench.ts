// `npm run bench -- search`: how long one search over all entries takes, asked what people would type, in both languages.
import { readFileSync } from "node:fs";
import { seedYears } from "#program/year/seeds.ts";
import { findQuestions } from "#program/publications/find-questions.ts";

const asked = JSON.parse(readFileSync(new URL("../tests/search/eighty-questions.json", import.meta.url), "utf8")) as {
  typed: string;
  id: string;
}[];
const [year] = seedYears();
findQuestions("visa", year); // The index is made once, at the first search.

const times = asked.flatMap(({ typed }) =>
  Array.from({ length: 5 }, () => {
    const begun = performance.now();
    findQuestions(typed, year, 5);
    return performance.now() - begun;
  }),
);
times.sort((one, other) => one - other);
const right = asked.filter(({ typed, id }) => findQuestions(typed, year, 1)[0]?.id === id).length;
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
console.log(`questions asked   ${asked.length}, right first ${right} (${((100 * right) / asked.length).toFixed(1)} %)`);
console.log(`ms a search       median ${at(0.5)}, 99 % ${at(0.99)}, longest ${at(1)}; bar 20`);
