// How the site answers, whatever the page: failures in their frame, heads, what is remembered.
import assert from "node:assert/strict";
import test from "node:test";
import { confirmValue } from "#program/year-changes/confirm-value.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { assumedValues } from "#program/year/value-marks.ts";
import { aPerson } from "../makers/person.ts";
import { aVisitor } from "../makers/person.ts";
import { testDatabase } from "../support/database.ts";
import { testSite } from "../support/site.ts";

const database = await testDatabase();
const site = await testSite(database);

test("what a page's loader does not find is said on a page of the site, in the address's language", async () => {
  for (const [address, words] of [
    ["/en/inquiry/sent/nothing", "Menu"],
    ["/ja/inquiry/sent/nothing", "メニュー"],
    ["/en/no-such-page", "Menu"],
  ] as const) {
    const answer = await site.get(address);
    const html = await answer.text();
    assert.equal(answer.status, 404, address);
    assert.match(html, new RegExp(`<html lang="${address.slice(1, 3)}">`));
    assert.ok(html.includes(words) && html.includes("<h1"), address);
    assert.equal((html.match(/<title>/g) ?? []).length, 1);
    assert.doesNotMatch(html, /receipt|NotFound|file:\/\//, "how it failed is nobody's business");
  }
});

test("a page has one title, no script of a framework and none of its loader's data beside what it shows", async () => {
  const html = await (await site.get("/en")).text();
  assert.deepEqual(
    [...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title),
    ["Internships at companies in Japan, 2023 – Japan Internship Program"],
  );
  const [script, ...others] = [...html.matchAll(/<script(?! type="application\/ld)[^>]*>/g)].map(([tag]) => tag);
  assert.match(script ?? "", /^<script src="\/assets\/scripts\/public-[\w-]{8}\.js" defer="">$/);
  assert.deepEqual(others, []);
  assert.doesNotMatch(html, /__reactRouter|documentHash|<!--/);
});

test("the current year is read once for many readers, and anew as soon as the office changes it", async () => {
  const [visitor, manager] = [aVisitor(database.server), await aPerson(database.server, "manager")];
  const before = await currentKnownYear(visitor);
  assert.equal((await currentKnownYear(manager)).year, before.year, "another reader is told the same without a question to the database");
  const [assumed] = assumedValues(before.year, before.confirmed);
  assert.ok(assumed !== undefined && (await confirmValue(manager, 2023, assumed.path, "Confirmed for this test.")).ok);
  assert.ok((await currentKnownYear(visitor)).confirmed.has(assumed.path));
});
