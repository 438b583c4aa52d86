import assert from "node:assert/strict";
import test from "node:test";
import { readTyped } from "#platform/forms.server.ts";
import { bookingForm } from "#program/information-sessions/form.server.ts";
import { setUpForm } from "#program/sign-in/form.server.ts";

test("a name with line ends is refused, and what was typed is kept", () => {
  for (const name of ["JIP Office security notice\r\n\r\nYour account is locked", "one\ntwo", "one\rtwo", "one\u2028two"]) {
    const typed = { name, email: "mihon@kakuu.example", consent: "yes" };
    for (const form of [bookingForm, setUpForm]) {
      const read = readTyped<unknown>(typed, form);
      assert.deepEqual(read.ok || read.problems, [{ code: "one-line", field: "name" }], name);
      assert.equal(read.typed, typed);
    }
  }
  assert.ok(readTyped({ name: " Mihon\u3000Hanako\r\n", email: "mihon@kakuu.example", consent: "yes" }, bookingForm).ok);
});
