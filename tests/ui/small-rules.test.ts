import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { axisSteps } from "#app/ui/chart-scale.ts";
import { percent } from "#app/ui/chart-scale.ts";
import { joinDate } from "#app/ui/date-parts.ts";
import { splitDate } from "#app/ui/date-parts.ts";
import { typedDate } from "#app/ui/date-parts.ts";

test("a date typed in parts becomes one day, whatever the width of its figures", () => {
  assert.equal(joinDate({ year: "2001", month: "3", day: "27" }), "2001-03-27");
  assert.equal(joinDate({ year: "２００１", month: "０３", day: " 27 " }), "2001-03-27");
  assert.equal(typedDate({ "birthDate.year": "2001", "birthDate.month": "3", "birthDate.day": "27" }, "birthDate"), "2001-03-27");
});

test("nothing typed is an empty date; half of a date stays as typed", () => {
  assert.equal(joinDate({}), "");
  assert.equal(joinDate({ year: "", month: "12" }), "-12-");
  assert.deepEqual(splitDate("-12-"), { year: "", month: "12", day: "" });
  assert.deepEqual(splitDate(joinDate({ year: "two thousand", month: "3", day: "27" })), { year: "two thousand", month: "3", day: "27" });
});

test("every day comes back from its parts", () => {
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, (text) => assert.equal(joinDate(splitDate(text)), text)));
});

test("an axis has at most three round steps, none above the highest value", () => {
  assert.deepEqual(axisSteps(2480), [1000, 2000]);
  assert.deepEqual(axisSteps(8915), [5000]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
      const steps = axisSteps(most);
      assert.ok(steps.length >= 1 && steps.length <= 3);
      assert.ok(most < 3 || steps.every((step) => step <= most));
    }),
  );
});

test("a part of a whole is a position between its ends", () => {
  assert.equal(percent(0.375), "37.5%");
  assert.equal(percent(1.2), "100%");
  assert.equal(percent(-1), "0%");
});
