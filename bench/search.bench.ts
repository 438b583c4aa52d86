// `npm run bench -- search`: how long one search over all entries takes, asked what people would type, in both languages.
import { readFileSync } from "node:fs";
import { seedYears } from "#program/year/seeds.ts";
import { findQuestions } from "#program/publications/find-questions.ts";

const listOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../tests/search/${name}.json`, import.meta.url), "utf8")) as { typed: string; id: string }[];
const lists = ["eighty-questions", "hundred-and-twenty-questions"].map((name) => ({ name, asked: listOf(name) }));
const asked = lists.flatMap((list) => list.asked);
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
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
for (const list of lists) {
  const placed = (most: number) =>
    list.asked.filter(({ typed, id }) => findQuestions(typed, year, most).some((found) => found.id === id)).length;
  const share = (count: number) => `${count} (${((100 * count) / list.asked.length).toFixed(1)} %)`;
  console.log(`${list.name.padEnd(30)} asked ${list.asked.length}, right first ${share(placed(1))}, among three ${share(placed(3))}`);
}
console.log(`ms a search       median ${at(0.5)}, 99 % ${at(0.99)}, longest ${at(1)}; bar 20`);
