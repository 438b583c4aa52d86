// What a page of the desk of inquiries costs with any filter, at 20,000 inquiries and at 100: whole pages over the line, one after the other.
// `--quick` asks less often; `--json` prints JSON alone.
import { openDatabase } from "#platform/database.server.ts";
import { inquiryAges, inquiryLists } from "#program/inquiries/desk.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { manyInquiries } from "../tests/makers/many-inquiries.ts";
import { aPerson } from "../tests/makers/person.ts";
import { ask } from "./web/load.ts";
import { onGround } from "./web/ground.ts";
import type { Ground } from "./web/ground.ts";

const isQuick = process.argv.includes("--quick");
const isJson = process.argv.includes("--json");
const rounds = isQuick ? 5 : 15;
const [few, many] = [100, 20_000];
/** The most that a page of the list may take, in milliseconds. */
const barMs = 50;
const now = new Date("2023-09-12T12:00:00+09:00");

const lists = Object.keys(inquiryLists);
/** Every list, and every filter alone and with others; searches; and pages far down. */
const asked: readonly string[] = [
  ...lists.map((list) => `list=${list}`),
  ...topics.map((topic) => `list=all&topic=${topic}`),
  ...["en", "ja"].map((language) => `list=all&language=${language}`),
  ...inquiryAges.map((age) => `list=all&age=${age}`),
  ...lists.map((list) => `list=${list}&topic=privacy&language=ja&age=older-week`),
  "list=waiting&age=late&topic=other",
  "q=Q23-500077",
  "q=50007",
  "q=架空",
  "q=架空 恵",
  "q=ミホン",
  "q=writer-77@kakuu-seiki.example",
  "q=people.example",
  "q=z",
  "q=nobody-at-all",
];

await onGround(now, run);

async function run({ postgres, site, signedIn, onEnd }: Ground) {
  const server = openDatabase(postgres.url, { connections: 2 });
  onEnd(() => server.close());
  const person = await aPerson(server, "screener", { now });
  const cookie = await signedIn(server, person.accountId);
  const officer = person.accountId;
  await manyInquiries(server, { to: few, now, officer });
  await server.pool.query("analyze jip.inquiries");
  const small = await measureAll(site.port, cookie);
  // In pieces: the database gives no statement more than ten seconds.
  for (let from = few + 1; from <= many; from += 2_000)
    await manyInquiries(server, { from, to: Math.min(many, from + 1_999), now, officer });
  await server.pool.query("vacuum analyze jip.inquiries");
  const large = await measureAll(site.port, cookie);
  const figures = asked.map((address, at) => ({ address, few: small[at]!, many: large[at]! }));
  if (isJson) process.stdout.write(`${JSON.stringify({ rounds, figures })}\n`);
  else say(figures);
  if (figures.some((one) => one.many.median > barMs)) process.exitCode = 1;
}

interface Times {
  readonly median: number;
  readonly most: number;
}

async function measureAll(port: number, cookie: string): Promise<Times[]> {
  const times: Times[] = [];
  for (const query of asked) {
    const address = `/en/office/inquiries?${new URLSearchParams(query)}`;
    const took: number[] = [];
    for (let round = -2; round < rounds; round += 1) {
      const started = performance.now();
      const answer = await ask(port, { method: "GET", address, headers: { cookie } });
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      if (round >= 0) took.push(performance.now() - started); // Two to warm.
    }
    const sorted = took.toSorted((one, other) => one - other);
    times.push({ median: sorted[sorted.length >> 1]!, most: sorted.at(-1)! });
  }
  return times;
}

function say(figures: readonly { address: string; few: Times; many: Times }[]) {
  const lines = figures.map(({ address, few: small, many: large }) =>
    [
      address.padEnd(60),
      large.median.toFixed(1).padStart(9),
      large.most.toFixed(1).padStart(9),
      small.median.toFixed(1).padStart(9),
      `${(large.median / small.median).toFixed(1)}x`.padStart(7),
      large.median <= barMs ? "met" : "NOT MET",
    ].join("  "),
  );
  process.stdout.write(
    `\nA page of the desk of inquiries, ms from request to last byte, ${rounds} rounds; aim: ${barMs} ms\n\n${[
      "asked".padEnd(60),
      `${many}`.padStart(9),
      "most".padStart(9),
      `${few}`.padStart(9),
      "ratio".padStart(7),
      "aim",
    ].join("  ")}\n${lines.join("\n")}\n`,
  );
}
