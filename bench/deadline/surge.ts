import { linesTo } from "../web/load.ts";
import type { Answer, Asked, Lines } from "../web/load.ts";
import { cpuOfFamilyMs } from "../web/measured.ts";
import { killRounds, pressed } from "./kill-rounds.ts";
import type { Outage } from "./kill-rounds.ts";
import { countLost } from "./count-lost.ts";
import { openLoop, randomFrom } from "./open-loop.ts";
import type { KindFound } from "./open-loop.ts";
import type { Person, Stage } from "./stage.ts";

/** The surge of a year with 50,000 applications, a second. */
export const pace = { submissions: 15, saves: 170, pageViews: 500 };

/** Everything that comes may take so long at most, for 99 of 100, in milliseconds. */
export const waitBarMs = 500;

/** Before it counts, a third of all comes for so long, in seconds. */
export const warmSeconds = 15;

/** People who save: each about every twelve seconds, as somebody does who fills in a form. */
export const saversOf = pace.saves * 12;

/** What the surge came to. Processor time is a second, in milliseconds of one processor. */
export interface SurgeFound {
  readonly seconds: number;
  readonly kinds: readonly KindFound[];
  /** Null where the site was killed: what it had used is gone with it. */
  readonly cpu: { readonly site: number; readonly database: number; readonly clients: number } | null;
  /** Empty where nothing was killed. */
  readonly outages: readonly Outage[];
  /** Submissions and saves that were pressed again because they were not answered. */
  readonly pressedAgain: number;
  readonly counted: Awaited<ReturnType<typeof countLost>>;
}

/** Pages that visitors without a session read in the last hour. */
const publicPages = [
  ...["", "/courses", "/calendar", "/questions", "/eligibility", "/inquiry", "/news"],
  ...["/site-map", "/information-sessions", "/cookies", "/sign-in"],
];

/**
 * Lets submissions, saves and page views come at the pace of the program's worst hour. After each save and submission the browser opens the page that
 * it is sent to, and these are among the page views; of the others four fifths are public pages and one fifth the open application of somebody.
 * `share` is how much of the pace comes. With `kills`, web and database are killed so often each meanwhile, and what was not acknowledged is pressed again.
 */
export async function surge(
  stage: Stage,
  { seconds, kills, share }: { readonly seconds: number; readonly kills: number; readonly share: number },
): Promise<SurgeFound> {
  const lines = linesTo(stage.port);
  const savers = stage.people.slice(0, saversOf);
  const senders = stage.people.slice(saversOf);
  const random = randomFrom(7_041_776);
  const sent: Person[] = [];
  const saved = new Map<string, string>();
  const versions = new Map<string, number>();
  const busy = new Set<Person>();
  let nextSaver = 0;
  let nextSender = 0;
  let pressedAgain = 0;
  const deed = (asked: Asked) => (kills === 0 ? lines.ask(asked) : pressed(lines, asked, () => void (pressedAgain += 1)));
  const followed = pace.submissions + pace.saves;
  const others = pace.pageViews - followed;
  const followUps: { readonly address: string; readonly person: Person }[] = [];

  const pages = await publicAddresses(lines);
  const kinds = [
    {
      name: "submissions",
      perSecond: pace.submissions,
      press: async () => {
        const person = senders[nextSender++];
        if (person === undefined) throw new Error("more submissions than people");
        const answer = await deed(sendOf(stage.port, person));
        expect(answer, 303, "a submission");
        sent.push(person);
        followUps.push({ address: locationOf(answer), person });
      },
    },
    {
      name: "saves",
      perSecond: pace.saves,
      press: async () => {
        const person = nextIdle();
        const version = (versions.get(person.applicationId) ?? 0) + 1;
        busy.add(person);
        try {
          const answer = await deed(saveOf(stage.port, person, version));
          // Whatever became of one that isn't acknowledged: this person's text is no longer known.
          if (answer.status !== 303) saved.delete(person.applicationId);
          expect(answer, 303, "a save");
          versions.set(person.applicationId, version);
          saved.set(person.applicationId, motivationOf(version));
          followUps.push({ address: locationOf(answer), person });
        } finally {
          busy.delete(person);
        }
      },
    },
    {
      name: "pages after a save or submission",
      perSecond: followed,
      press: async () => {
        const next = followUps.shift() ?? { address: "/en/intern/application", person: savers[Math.floor(random() * savers.length)]! };
        expect(await lines.ask(pageOf(next.address, next.person)), 200, "a page");
      },
    },
    {
      name: "other signed-in pages",
      perSecond: others / 5,
      press: async () => {
        const person = savers[Math.floor(random() * savers.length)]!;
        expect(await lines.ask(pageOf("/en/intern/application/sections/motivation", person)), 200, "an open section");
      },
    },
    {
      name: "public pages",
      perSecond: (others / 5) * 4,
      press: async () => expect(await lines.ask(pageOf(pages[Math.floor(random() * pages.length)]!, null)), 200, "a public page"),
    },
  ];

  const due = kinds.map((kind) => ({ ...kind, perSecond: kind.perSecond * share }));
  // A site that has just started is not yet compiled: on the day it has run for months.
  await openLoop(
    due.map((kind) => ({ ...kind, perSecond: kind.perSecond / 3 })),
    warmSeconds,
  );
  const cpuBefore = cpuOf(stage);
  const began = performance.now();
  const [found, outages] = await Promise.all([openLoop(due, seconds), kills === 0 ? [] : killRounds(stage, lines, kills, seconds)]);
  const took = (performance.now() - began) / 1000;
  const cpuAfter = cpuOf(stage);
  lines.close();
  const rate = (what: keyof typeof cpuAfter) => (cpuAfter[what] - cpuBefore[what]) / took;
  return {
    seconds,
    kinds: found,
    cpu: kills > 0 ? null : { site: rate("site"), database: rate("database"), clients: rate("clients") },
    outages,
    pressedAgain,
    counted: await countLost(stage.behind, { sent, saved }),
  };

  /** The next person who isn't waiting for an answer: nobody presses "Save" twice at once here. */
  function nextIdle(): Person {
    for (let tried = 0; tried < savers.length; tried++) {
      const person = savers[nextSaver++ % savers.length]!;
      if (!busy.has(person)) return person;
    }
    throw new Error("everybody is waiting");
  }
}

/** The public pages that answer, in both languages; they are as a visitor finds them, made before the surge begins. */
async function publicAddresses(lines: Lines): Promise<string[]> {
  const addresses = publicPages.flatMap((page) => [`/en${page}`, `/ja${page}`]);
  for (const address of addresses) expect(await lines.ask(pageOf(address, null)), 200, address);
  return addresses;
}

function cpuOf(stage: Stage) {
  const own = process.cpuUsage();
  return {
    site: stage.site().cpuWithChildrenMs(),
    database: cpuOfFamilyMs(stage.postmaster()) ?? 0,
    clients: (own.user + own.system) / 1000,
  };
}

/** A page as a browser asks for it, of somebody or of a visitor. */
export function pageOf(address: string, person: Person | null): Asked {
  return { method: "GET", address, ...(person === null ? {} : { headers: { cookie: person.cookie } }) };
}

/** Somebody presses "Send". */
export function sendOf(port: number, person: Person): Asked {
  return post(port, person, "/en/intern/application/check", { intent: "send" });
}

/** Somebody saves the section of why they apply for the `version`th time: each time another text. */
export function saveOf(port: number, person: Person, version: number): Asked {
  const fields = { motivation: motivationOf(version), version: String(version), intent: "list" };
  return post(port, person, "/en/intern/application/sections/motivation", fields);
}

function motivationOf(version: number): string {
  return `I want to learn how a small company plans. Version ${version}.`;
}

function post(port: number, person: Person, address: string, fields: Readonly<Record<string, string>>): Asked {
  return {
    method: "POST",
    address,
    headers: { cookie: person.cookie, Origin: `http://127.0.0.1:${port}`, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  };
}

function locationOf(answer: Answer): string {
  return new URL(/\r\nlocation: *(\S+)/i.exec(answer.head)?.[1] ?? "/", "http://there").pathname;
}

function expect(answer: Answer, status: number, what: string): void {
  if (answer.status !== status) throw new Error(`${what} answered ${answer.status}, not ${status}`);
}
