import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Person } from "./stage.ts";

/** One post of a form; rejects when the connection breaks. */
function post(agent: http.Agent, port: number, person: Person, address: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams(fields).toString();
  return new Promise<{ status: number; location: string; body: string }>((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: "127.0.0.1",
        port,
        method: "POST",
        path: address,
        timeout: 30_000,
        headers: { cookie: person.cookie, "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? "", body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    request.once("timeout", () => request.destroy(new Error("no answer within 30 seconds")));
    request.once("error", reject);
    request.end(body);
  });
}

/** Presses "Send" until it is acknowledged, as an impatient person does; gives how often it had to be pressed again. */
export async function sendUntilReceived(agent: http.Agent, port: number, person: Person): Promise<number> {
  for (let again = 0; ; again += 1) {
    const answer = await post(agent, port, person, "/en/intern/application/check", { intent: "send" }).catch(() => null);
    if (answer?.status === 303 && answer.location.endsWith("/sent")) return again;
    if (answer !== null && answer.status < 500)
      throw new Error(`an application was answered ${answer.status} ${answer.location} ${problemsIn(answer.body)}`);
    await pause(100);
  }
}

/** A save that works proves that sessions, drafts and addresses are as this benchmark believes. */
export async function rehearse(agent: http.Agent, port: number, person: Person): Promise<void> {
  const answer = await save(agent, port, person, "A first try.", 1);
  if (answer.status !== 303) throw new Error(`saving was answered ${answer.status} ${answer.location} ${problemsIn(answer.body)}`);
}

function save(agent: http.Agent, port: number, person: Person, motivation: string, version: number) {
  return post(agent, port, person, "/en/intern/application/sections/motivation", { motivation, version: String(version), intent: "list" });
}

function problemsIn(html: string): string {
  return [...html.matchAll(/data-problem="([^"]*)" data-field="([^"]*)"/g)].map(([, code, field]) => `${field}: ${code}`).join(", ");
}

/** Each saver saves another text again and again, some ten a second in all; the last one acknowledged of each must be in the database. */
export function startSaving(agent: http.Agent, port: number, savers: readonly Person[]) {
  let isStopped = false;
  let count = 0;
  const lastOf = new Map<string, string>();
  const each = savers.map(async (person, index) => {
    let version = index === 0 ? 2 : 1;
    for (let turn = 1; !isStopped; turn += 1) {
      const text = `I want to learn how a small company plans. Version ${turn} of saver ${index}.`;
      for (;;) {
        // The same text again is one saving: whoever is not sure may press again.
        const answer = await save(agent, port, person, text, version).catch(() => null);
        if (answer?.status === 303) break;
        if (answer !== null && answer.status < 500) throw new Error(`a save was answered ${answer.status} ${problemsIn(answer.body)}`);
        await pause(100);
      }
      version += 1;
      count += 1;
      lastOf.set(person.applicationId, text);
      await pause(60 + ((index * 37 + turn * 11) % 80));
    }
  });
  return {
    acknowledged: () => count,
    stop: async () => {
      isStopped = true;
      await Promise.all(each);
      return lastOf;
    },
  };
}

/** Until the site answers again after its database was killed. */
export async function untilAnswered(agent: http.Agent, port: number, person: Person): Promise<void> {
  await pause(50);
  for (;;) {
    const answer = await post(agent, port, person, "/en/intern/application/sections/name", {
      fullName: "Example",
      version: "0",
      intent: "list",
    }).catch(() => null);
    if (answer !== null && answer.status < 500) return;
    await pause(50);
  }
}
