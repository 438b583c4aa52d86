import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { bareInsert } from "./bare-insert.ts";
import { countLost } from "./count-lost.ts";
import { rehearse, sendUntilReceived, startSaving, untilAnswered } from "./presses.ts";
import type { Stage } from "./stage.ts";

/** How much is sent and killed. */
export interface StormSize {
  readonly sent: number;
  readonly sentWhileKilled: number;
  readonly savers: number;
  /** How often web and database are killed, each. */
  readonly kills: number;
}

/** Who presses "Send" at the same time. */
export const senders = 16;

/** What the calm and the storm came to. Seconds and waits (milliseconds) are the calm's. */
export interface StormFound {
  readonly seconds: number;
  readonly waits: readonly number[];
  readonly saved: number;
  readonly bare: Awaited<ReturnType<typeof bareInsert>>;
  readonly retries: number;
  readonly outages: readonly { readonly what: "web" | "database"; readonly seconds: number }[];
  readonly counted: Awaited<ReturnType<typeof countLost>>;
  readonly wereAllKillsWhileSending: boolean;
}

/** First the calm: how fast are applications received while others save? Then the storm: the same with everything killed under it, in turns. */
export async function calmAndStorm(stage: Stage, size: StormSize): Promise<StormFound> {
  const { port, behind } = stage;
  const sent = stage.people.slice(0, size.sent);
  const sentWhileKilled = stage.people.slice(size.sent, size.sent + size.sentWhileKilled);
  const savers = stage.people.slice(size.sent + size.sentWhileKilled);
  const agent = new http.Agent({ keepAlive: true, maxSockets: senders + size.savers });
  try {
    await rehearse(agent, port, savers[0]!);
    const saving = startSaving(agent, port, savers);
    const waits: number[] = [];
    const began = performance.now();
    await inTurn(sent, senders, async (person) => {
      const pressed = performance.now();
      await sendUntilReceived(agent, port, person);
      waits.push(performance.now() - pressed);
    });
    const seconds = (performance.now() - began) / 1000;
    const saved = saving.acknowledged();
    const bare = await bareInsert(behind, sent, senders);

    let retries = 0;
    const outages: { what: "web" | "database"; seconds: number }[] = [];
    const sending = inTurn(sentWhileKilled, senders / 4, async (person) => {
      retries += await sendUntilReceived(agent, port, person);
      await pause(20); // So that presses are under way at every kill.
    });
    let isOver = false;
    void sending.finally(() => (isOver = true));
    for (let kill = 0; kill < 2 * size.kills; kill++) {
      await pause(300);
      const killedAt = performance.now();
      const what = kill % 2 === 0 ? "web" : "database";
      if (what === "web") await stage.restartSite();
      else process.kill(stage.postmaster(), "SIGKILL");
      await untilAnswered(agent, port, savers[0]!);
      outages.push({ what, seconds: (performance.now() - killedAt) / 1000 });
    }
    const wereAllKillsWhileSending = !isOver;
    await sending;
    const lastSaved = await saving.stop();
    const counted = await countLost(behind, { sent: [...sent, ...sentWhileKilled], saved: lastSaved });
    return { seconds, waits, saved, bare, retries, outages, counted, wereAllKillsWhileSending };
  } finally {
    agent.destroy();
  }
}

/** Works through a list with some at a time. */
async function inTurn<One>(list: readonly One[], atATime: number, work: (one: One) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let one = list[next++]; one !== undefined; one = list[next++]) await work(one);
    }),
  );
}
