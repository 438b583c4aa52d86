import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { instantFrom, readJson } from "./reading.ts";
import type { Place } from "./reading.ts";

const complaints = (json: unknown, read: (top: Place) => unknown) => {
  const was = readJson(json, read);
  return was.ok ? [] : was.complaints;
};

test("a value is given when nobody complained, else every complaint with its place", () => {
  const read = (top: Place) => ({ name: top.at("name").words(), ages: top.at("ages").each((age) => age.wholeNumber(1)) });
  assert.deepEqual(readJson({ name: "a", ages: [1, 2] }, read), { ok: true, value: { name: "a", ages: [1, 2] } });
  assert.deepEqual(complaints({ name: " ", ages: [1, 0, 1.5, "2"] }, read), [
    "name must say something",
    "ages.1 must be a whole number, 1 or more",
    "ages.2 must be a whole number, 1 or more",
    "ages.3 must be a whole number, 1 or more",
  ]);
});

test("what is no object complains once, and nothing below it does", () => {
  assert.deepEqual(
    complaints([], (top) => [top.at("a").at("b").text(), top.at("c").day()]),
    ["the value must be an object"],
  );
  assert.deepEqual(
    complaints({ a: null }, (top) => [top.at("a").at("b").text(), top.at("a").at("c").text()]),
    ["a must be an object"],
  );
});

test("keys that every object inherits are missing", () => {
  fc.assert(
    fc.property(fc.constantFrom("toString", "constructor", "__proto__", "hasOwnProperty"), (key) =>
      assert.ok(complaints({}, (top) => assert.ok(top.at(key).isMissing)).length === 0),
    ),
  );
});

test("null may stand where it is allowed, and a missing value is not null", () => {
  const read = (top: Place) => top.at("level").orNull((level) => level.oneOf(["N1", "N2"]));
  assert.deepEqual(readJson({ level: null }, read), { ok: true, value: null });
  assert.deepEqual(readJson({ level: "N2" }, read), { ok: true, value: "N2" });
  assert.deepEqual(complaints({}, read), ["level must be one of N1, N2"]);
});

test("whole numbers are those that JavaScript holds exactly", () => {
  const isRead = (value: unknown) => complaints({ value }, (top) => top.at("value").wholeNumber()).length === 0;
  assert.deepEqual([0, 1, 2 ** 53 - 1].map(isRead), [true, true, true]);
  assert.deepEqual([-1, 0.5, 2 ** 53, NaN, Infinity, "1", true, null].map(isRead), Array(8).fill(false));
});

test("an instant carries its zone; a day exists", () => {
  assert.equal(instantFrom("2023-06-19T12:00:00+09:00")?.toISOString(), "2023-06-19T03:00:00.000Z");
  for (const text of ["2023-06-19T12:00:00", "2023-06-19", "2023-06-31T12:00:00Z", "2023-06-19T25:00:00Z", ""])
    assert.equal(instantFrom(text), null, text);
  const isDay = (value: unknown) => complaints({ value }, (top) => top.at("value").day()).length === 0;
  assert.deepEqual(["2024-02-29", "2023-02-29", "2023-2-1", "20230201", 20230201].map(isDay), [true, false, false, false, false]);
});

test("an instant is never taken for a later one than it names", () => {
  assert.equal(instantFrom("2023-06-19T02:59:59.999999999Z")?.getTime(), Date.parse("2023-06-19T02:59:59.999Z"));
});

test("no JSON makes reading fall over", () => {
  const read = (top: Place) => [top.at("a").said(), top.at("b").each((one) => one.yesOrNo()), top.at("c").instant()];
  fc.assert(fc.property(fc.jsonValue(), (json) => assert.ok(complaints(json, read).length > 0)));
});
