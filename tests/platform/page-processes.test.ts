// Pages served by two processes at one address: each does all of the work alone, one that is killed is replaced, and none stays behind.
import assert from "node:assert/strict";
import path from "node:path";
import test, { after } from "node:test";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { startChild } from "../support/child.ts";
import { testFolder } from "../support/folder.ts";

const folder = await testFolder();
const postgres = await startEmbeddedPostgres(path.join(folder, "database"), { durable: false });
after(() => postgres.stop());
const settings = {
  ...{ LOG_LEVEL: "info", SMTP_URL: "", BASE_URL: "", DATA_DIR: path.join(folder, "data"), DATABASE_URL: postgres.url },
  WEB_PROCESSES: "2",
};

async function start(port: string) {
  const service = startChild(["scripts/serve.ts"], { ...settings, PORT: port });
  after(async () => {
    service.process.kill("SIGTERM");
    await service.ended;
  });
  const [, url = ""] = await service.says(/^ready on (\S+)$/m);
  return { ...service, url };
}

/** The process number of the further process that was the `number`th to serve. */
async function further(service: { says(pattern: RegExp): Promise<RegExpExecArray> }, number: number): Promise<number> {
  const lines = await service.says(new RegExp(`(?:"pid":\\d+,"msg":"a further process serves pages"[^]*){${number}}`));
  return Number([...lines[0].matchAll(/"pid":(\d+),"msg":"a further process serves pages"/g)].at(number - 1)?.[1]);
}

/** Asks while one of the processes stands still: only the other can answer, on a connection of its own. */
async function askedWhileStill(pid: number, ask: () => Promise<void>): Promise<void> {
  process.kill(pid, "SIGSTOP");
  try {
    await ask();
  } finally {
    process.kill(pid, "SIGCONT");
  }
}

const fetched = (address: string, init: RequestInit = {}) =>
  fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), Connection: "close" }, redirect: "manual" });

test("two processes at one address", async (group) => {
  const service = await start("0");
  const { url } = service;
  const first = service.process.pid!;
  const second = await further(service, 1);

  for (const [name, still] of [
    ["the further process", first],
    ["the service's own", second],
  ] as const) {
    await group.test(`${name} answers alone: pages, state, forms`, async () => {
      await askedWhileStill(still, async () => {
        assert.equal((await fetched(`${url}/ja`)).status, 200);
        const ready = await fetched(`${url}/readyz`);
        assert.deepEqual([ready.status, ((await ready.json()) as { ready: boolean }).ready], [200, true]);
        const typed = new URLSearchParams({ intent: "confirm", name: "例示 花子", email: "hanako@example.com", details: "質問です" });
        const refused = await fetched(`${url}/ja/inquiry`, { method: "POST", body: typed });
        assert.equal(refused.status, 422);
        assert.match(await refused.text(), /例示 花子/);
      });
    });
  }

  await group.test("a limit is counted over both", async () => {
    const ask = async () => {
      const asked = new URLSearchParams({ intent: "code", email: "taro@example.com" });
      return (await fetched(`${url}/en/sign-in`, { method: "POST", body: asked })).status;
    };
    const said: number[] = [];
    for (const still of [first, second, first, second, first, second, first, second])
      await askedWhileStill(still, async () => void said.push(await ask()));
    assert.deepEqual([...new Set(said)].length, 2, `once allowed, then refused: ${said.join(" ")}`);
  });

  await group.test("one that is killed is replaced; the address answers all the while", async () => {
    process.kill(second, "SIGKILL");
    let isBack = false;
    const back = further(service, 2).then((pid) => {
      isBack = true;
      return pid;
    });
    while (!isBack) assert.equal((await fetched(`${url}/healthz`)).status, 200);
    const third = await back;
    assert.notEqual(third, second);
    await askedWhileStill(first, async () => assert.equal((await fetched(`${url}/en`)).status, 200));
  });

  await group.test("when the service is killed the further one goes too: the address and the data are free at once", async () => {
    service.process.kill("SIGKILL");
    await service.ended; // Its output closes when the other has gone as well.
    const next = await start(new URL(url).port);
    assert.equal((await fetched(`${next.url}/healthz`)).status, 200);
    await further(next, 1);
    process.kill(-next.process.pid!, "SIGTERM");
    assert.equal(await next.ended, 0);
    assert.doesNotMatch(next.said(), /"level":(50|60)/);
  });
});
