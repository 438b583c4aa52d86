// How fast the matching calculation is, as multiples of one pass over the lists, so that the bars hold on any machine.
// `--quick` leaves out the large sizes; `--json` prints JSON alone. Each case runs in a process of its own, for its peak memory.
import { execFileSync } from "node:child_process";
import { acceptanceCase } from "./matching/acceptance.ts";
import { besideHospitalResident, besideStableMarriage } from "./matching/beside.ts";
import { capsCase } from "./matching/caps.ts";
import type { Figure } from "./matching/figure.ts";
import { recommendCase, repairCase } from "./matching/recommend-and-repair.ts";
import { roundCase } from "./matching/round.ts";

interface Case {
  name: string;
  quick: boolean;
  run: () => Figure[];
}

const cases: Case[] = [
  {
    name: "200 x 3,000, lists 10-50, quota 1",
    quick: true,
    run: () => acceptanceCase([200, 3000, 10, 50, 1], { unit: "ms", plain: 5, ranked: 10, memory: 120 }),
  },
  {
    name: "2,000 x 50,000, lists 10-50, quota 1",
    quick: true,
    run: () => acceptanceCase([2000, 50_000, 10, 50, 1], { unit: "x", plain: 10, ranked: 35, memory: 200 }),
  },
  {
    name: "100,000 x 1,000,000, lists of 10, quota 1",
    quick: false,
    run: () => acceptanceCase([100_000, 1_000_000, 10, 10, 1], { unit: "x", plain: 25, ranked: 60, memory: 400 }),
  },
  {
    name: "20,000 x 1,000,000, lists 10-50, quota 1",
    quick: false,
    run: () => acceptanceCase([20_000, 1_000_000, 10, 50, 1], { unit: "x", plain: 10, ranked: 55, memory: 600 }),
  },
  {
    name: "20,000 x 1,000,000, lists 10-50, quota 1-10",
    quick: false,
    run: () => acceptanceCase([20_000, 1_000_000, 10, 50, 10], { unit: "x", plain: 35, ranked: 85, memory: 600 }),
  },
  { name: "verify and caps, 2,000 x 50,000", quick: true, run: capsCase },
  { name: "recommend, 200 x 3,000, k=5, m=3", quick: true, run: () => recommendCase([200, 3000, 10, 50, 1], 5, 300) },
  { name: "recommend, 200 x 3,000, k=20, m=3", quick: true, run: () => recommendCase([200, 3000, 10, 50, 1], 20, 2000) },
  { name: "recommend, 2,000 x 50,000, k=5, m=3", quick: true, run: () => recommendCase([2000, 50_000, 10, 50, 1], 5, 1000) },
  { name: "recommend, 2,000 x 50,000, k=30, m=3", quick: false, run: () => recommendCase([2000, 50_000, 10, 50, 1], 30, 30_000) },
  { name: "repair after one withdrawal, 100,000 x 1,000,000", quick: false, run: repairCase },
  { name: "a whole round with explanations, 200 x 3,000", quick: true, run: roundCase },
  { name: "beside stable-marriage, one to one, 300 x 300, lists of 300", quick: true, run: besideStableMarriage },
  { name: "beside stable-marriage, one to one, 3,000 x 3,000, lists of 50", quick: true, run: () => besideStableMarriage(3000, 50) },
  { name: "beside hospital-resident, 40 x 300, lists 10-30, quota 1-10", quick: true, run: besideHospitalResident },
  {
    name: "beside hospital-resident, 200 x 3,000, lists 10-50, quota 1-10",
    quick: true,
    run: () => besideHospitalResident([200, 3000, 10, 50, 10]),
  },
];

const words = process.argv.slice(2);
const only = words.indexOf("--case");
if (only >= 0) process.stdout.write(JSON.stringify(cases[Number(words[only + 1])]!.run()));
else runAll(words.includes("--quick"), words.includes("--json"));

function runAll(isQuick: boolean, isJson: boolean): void {
  const results = cases.flatMap((one, at) => {
    if (isQuick && !one.quick) return [];
    const command = ["--expose-gc", import.meta.filename, "--case", String(at)];
    const figures = JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as Figure[];
    for (const figure of figures) figure.bar ??= Infinity; // JSON knows no infinity.
    if (!isJson) for (const figure of figures) process.stdout.write(`${lineOf(one.name, figure)}\n`);
    return [{ case: one.name, figures: figures.map((figure) => ({ ...figure, ok: figure.value <= figure.bar })) }];
  });
  if (isJson) process.stdout.write(`${JSON.stringify(results)}\n`);
}

function lineOf(name: string, { what, value, unit, bar }: Figure): string {
  const shown = (number: number) => `${number < 10 ? number.toFixed(2) : number.toFixed(number < 100 ? 1 : 0)} ${unit}`;
  return [
    name.padEnd(50),
    what.padEnd(36),
    shown(value).padStart(11),
    (bar === Infinity ? "" : `bar ${shown(bar)}`).padStart(15),
    bar === Infinity ? "" : value <= bar ? "ok" : "OVER",
  ].join("  ");
}
