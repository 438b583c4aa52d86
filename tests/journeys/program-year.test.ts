// A program year from the opening to the paid allowance, played by its people in a real browser against a real server, with letters over
// real SMTP. Each test is a step of the year and stands on those before it.
import assert from "node:assert/strict";
import test from "node:test";
import { openBrowser } from "#tests/support/browser.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { startYear } from "#tests/support/year-service.ts";
import { openLooks } from "./looks.ts";
import { nothingFound } from "./looks.ts";
import { aVisitorAsks } from "./step-1-public.ts";
import { theOfficeOpens } from "./step-1-public.ts";
import type { Scene } from "./visitor.ts";

const mailbox = await openMailbox();
const year = await startYear("2023-05-22T10:00:00+09:00", mailbox.url);
const scene: Scene = { year, mailbox, browser: await openBrowser(), looks: openLooks() };

test("the first administrator comes by the link of the first start and gives everybody their role", async () => {
  await theOfficeOpens(scene);
});

test("a visitor reads the public pages and asks; the answer comes by mail", async () => {
  await aVisitorAsks(scene);
});

test("on all those pages nothing was wrong: one heading, a title, the language, no sideways scrolling, no violation, no error, no other host", () => {
  nothingFound(scene.looks);
  assert.equal(year.complaints(), "");
});
