// Files that are small on the line and huge once opened, and a body that never ends, sent to the service as it is started: each is refused
// in words, and the memory of its process hardly grows. What is measured is the highest resident size, as the system counts it.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { writeFile } from "node:fs/promises";
import { request } from "node:http";
import { after } from "node:test";
import test from "node:test";
import path from "node:path";
import { crc32 } from "node:zlib";
import { deflateRawSync } from "node:zlib";
import { sql } from "kysely";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { recommendersOf } from "#program/documents/recommender-records.server.ts";
import { tokenOf } from "#program/documents/recommender-records.server.ts";
import { writeToRecommenders } from "#program/documents/write-to-recommenders.server.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { aPerson } from "#tests/makers/person.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { startChild } from "#tests/support/child.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testFolder } from "#tests/support/folder.ts";
import { problemsIn } from "#tests/support/site.ts";
import { pdf } from "#tests/rights/world/files.ts";

const database = await testDatabase();
const { server } = database;
const secret = "a secret of tests, long enough to sign with";
const megabyte = 1024 * 1024;

/** The address of a recommender's page: the one place where a file is taken from somebody without an account. */
async function anOpenLink(): Promise<string> {
  const office = await aPerson(server, "manager");
  const { intern, application } = await aScreenedApplication(server, office);
  const asked = await askForDocument(office, { applicationId: application.id, kind: "recommendation", dueOn: "2023-07-31" });
  assert.ok(asked.ok);
  const teacher = { name: "T", email: "t@university.example", organisation: "U", language: "en" } as const;
  assert.ok((await nameRecommender(intern, asked.value.id, teacher)).ok);
  const system = actAsSystem(server, { now: office.now, requestId: "test" });
  await writeToRecommenders(system, secret);
  const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, asked.value.id));
  // The service runs by the machine's clock.
  await system.db.transaction(async (tx) => void (await sql`update recommenders set expires_at = now() + interval '1 day'`.execute(tx)));
  return `/en/recommendation/${tokenOf(secret, recommender!.id)}`;
}

const address = await anOpenLink();
const service = startChild(["scripts/serve.ts"], {
  PORT: "0",
  LOG_LEVEL: "error",
  SMTP_URL: "",
  BASE_URL: "",
  DATABASE_URL: database.url,
  DATA_DIR: path.join(await testFolder(), "data"),
});
after(async () => {
  service.process.kill("SIGTERM");
  await service.ended;
});
const [, url = ""] = await service.says(/^ready on (\S+)$/m);

const proc = `/proc/${service.process.pid}`;
const isMeasured = existsSync(`${proc}/clear_refs`);
const kilobytes = async (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(await readFile(`${proc}/status`, "utf8"))![1]);

/** By how many megabytes the process was larger at its highest than at the beginning; 0 where the system does not count it. */
async function growth(deed: () => Promise<void>): Promise<number> {
  if (!isMeasured) return await deed().then(() => 0);
  await writeFile(`${proc}/clear_refs`, "5"); // The highest begins anew from what is held now.
  const before = await kilobytes("VmRSS");
  await deed();
  return ((await kilobytes("VmHWM")) - before) / 1024;
}

/** Sends the form as it comes from a browser, the consent before the file; gives status, page and how many bytes went out. */
async function send(
  name: string,
  type: string,
  content: Iterable<Uint8Array>,
  claimed?: number,
): Promise<{ status: number; html: string; sent: number }> {
  const head = `--edge\r\nContent-Disposition: form-data; name="consent"\r\n\r\nyes\r\n--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const { port } = new URL(url);
  const form = request({
    port,
    method: "POST",
    path: address,
    headers: {
      "Content-Type": "multipart/form-data; boundary=edge",
      Origin: url,
      ...(claimed === undefined ? {} : { "Content-Length": claimed }),
    },
  });
  let sent = 0;
  const answered = new Promise<{ status: number; html: string }>((resolve, reject) => {
    form.on("response", (response) => {
      let html = "";
      response.on("data", (chunk: Buffer) => void (html += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, html }));
    });
    form.on("error", reject);
  });
  let isAnswered = false;
  const settled = answered.finally(() => void (isAnswered = true));
  settled.catch(() => {});
  const write = (bytes: Uint8Array | string) =>
    new Promise<void>((resolve) => {
      sent += bytes.length;
      if (form.write(bytes)) return resolve();
      const go = () => resolve();
      form.once("drain", go);
      void settled.then(go, go);
    });
  await write(head);
  for (const chunk of content) {
    if (isAnswered) break;
    await write(chunk);
  }
  if (isAnswered && claimed !== undefined) form.destroy(); // What was promised is not sent.
  if (!isAnswered) form.end('\r\n--edge\r\nContent-Disposition: form-data; name="intent"\r\n\r\nsend\r\n--edge--\r\n');
  return { ...(await settled), sent };
}

/** An entry of an archive: its head with the size that it claims, and its packed bytes. */
function entry(name: string, packed: Uint8Array, claimed: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(claimed, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

/** A picture's first bytes, which claim a size. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const rows = deflateRawSync(Buffer.alloc(4 * megabyte));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", size), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

const bomb = entry("0.dat", deflateRawSync(Buffer.alloc(42 * megabyte)), 0xffffffff);
const entries = Buffer.concat(Array.from({ length: 10_000 }, (_, index) => entry(`${index}.txt`, Buffer.from([3, 0]), 0)));
const afterPdf = (bytes: Uint8Array) => Buffer.concat([pdf, bytes, Buffer.from("504b0506000000000000000000000000000000000000", "hex")]);

test("archives that swell, ten thousand entries and pictures of four thousand million pixels are refused, and memory stays", async (context) => {
  // Once around before measuring: what a process takes with its first work it keeps.
  assert.equal((await send("none.pdf", "application/pdf", [Buffer.alloc(10 * megabyte)])).status, 422);
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ["bomb.zip", "application/zip", bomb, "file: file-kind"],
    ["bomb.pdf", "application/pdf", bomb, "file: file-kind"],
    ["both.pdf", "application/pdf", afterPdf(bomb), "file: file-two-kinds"],
    ["many.pdf", "application/pdf", entries, "file: file-kind"],
    ["many-behind.pdf", "application/pdf", afterPdf(entries), "file: file-two-kinds"],
    ["flood.png", "image/png", pngOf(65_535, 65_535), "file: file-pixels"],
  ];
  assert.ok(bomb.length < 64 * 1024, "small on the line");
  const grown = await growth(async () => {
    for (const [name, type, content, problem] of cases) {
      const { status, html } = await send(name, type, [content]);
      assert.deepEqual([status, ...problemsIn(html)], [422, problem], name);
    }
  });
  context.diagnostic(`the process grew by ${grown.toFixed(1)} MB`);
  assert.ok(grown < 50, `grew by ${grown.toFixed(1)} MB`);
});

test("a body of 300 MB is cut off at its limit with our page, what was typed is kept, and memory stays", async (context) => {
  const piece = Buffer.alloc(megabyte, 37);
  function* threeHundred() {
    for (let count = 0; count < 300; count += 1) yield piece;
  }
  const grown = await growth(async () => {
    const { status, html, sent } = await send("endless.pdf", "application/pdf", threeHundred());
    assert.deepEqual([status, ...problemsIn(html)], [422, "file: file-too-big"]);
    assert.match(html, /<input(?=[^>]*name="consent")(?=[^>]*checked)/, "the consent is still ticked");
    assert.ok(sent < 80 * megabyte, `the answer came after ${Math.round(sent / megabyte)} MB`);
  });
  context.diagnostic(`the process grew by ${grown.toFixed(1)} MB`);
  assert.ok(grown < 50, `grew by ${grown.toFixed(1)} MB`);
  const page = await fetch(url + address);
  assert.equal(page.status, 200, "the service goes on, and the link still waits");
});

test("a hundred thousand parts of nothing are refused at once, and memory stays", async (context) => {
  const tiny = Buffer.from('\r\n--edge\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n'.repeat(1_000));
  function* many() {
    for (let count = 0; count < 100; count += 1) yield tiny;
  }
  const grown = await growth(async () => {
    const { status, sent } = await send("first.pdf", "application/pdf", many());
    assert.equal(status, 400);
    assert.ok(sent <= 101 * tiny.length);
  });
  context.diagnostic(`the process grew by ${grown.toFixed(1)} MB`);
  assert.ok(grown < 50, `grew by ${grown.toFixed(1)} MB`);
  assert.equal((await fetch(url + address)).status, 200);
});

test("three gigabytes, by their own word, are answered long before they are sent", async (context) => {
  const piece = Buffer.alloc(megabyte, 37);
  function* threeThousand() {
    for (let count = 0; count < 3 * 1024; count += 1) yield piece;
  }
  const grown = await growth(async () => {
    const { status, html, sent } = await send("film.pdf", "application/pdf", threeThousand(), 3 * 1024 * megabyte);
    assert.deepEqual([status, ...problemsIn(html)], [422, "file: file-too-big"]);
    assert.ok(sent < 80 * megabyte, `the answer came after ${Math.round(sent / megabyte)} MB`);
  });
  context.diagnostic(`the process grew by ${grown.toFixed(1)} MB`);
  assert.ok(grown < 50, `grew by ${grown.toFixed(1)} MB`);
});

test("a real browser that sends 100 MB is shown our page, not a broken line", async () => {
  const file = path.join(await testFolder(), "large.pdf");
  const handle = await open(file, "w");
  await handle.write(pdf);
  await handle.truncate(100 * megabyte); // Holes: nothing of it is stored.
  await handle.close();
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  await page.goto(url + address);
  await page.getByRole("checkbox").check();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("button[value=send]").click();
  await page.waitForSelector(".error-summary");
  assert.equal(await page.locator("[data-problem]").first().getAttribute("data-problem"), "file-too-big");
  assert.equal(await page.getByRole("checkbox").isChecked(), true);
  await page.close();
});
