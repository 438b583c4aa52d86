import assert from "node:assert/strict";
import test from "node:test";
import { sayings } from "./words.ts";

test("a need of which nobody can say how it stands counts among the needs, and is said apart", () => {
  assert.equal(sayings.marks(5, 0, 0, 0).ja, "5項目のうち ○ 5・△ 0・× 0");
  assert.equal(sayings.marks(5, 0, 0, 2).ja, "7項目のうち ○ 5・△ 0・× 0、判断材料なし 2");
  assert.equal(sayings.marks(5, 1, 1, 2).en, "Of 9 needs: 5 met, 1 in part, 1 not met; no basis: 2");
});
