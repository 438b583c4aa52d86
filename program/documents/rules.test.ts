import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { documentStates } from "./document.ts";
import { cleanFileName } from "./rules.ts";
import { documentMayBecome } from "./rules.ts";
import { shownDocumentState } from "./rules.ts";

test("a kept name never holds a path, a control character or a turned direction, is short and ends as its content is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const name = cleanFileName(typed, "application/pdf");
      assert.doesNotMatch(name, /[/\\\p{Cc}\p{Cf}<>:"|?*]/u);
      assert.ok([...name].length <= 100 && name.endsWith(".pdf") && !name.startsWith("."), name);
      assert.equal(cleanFileName(name, "application/pdf"), name, "a clean name stays as it is");
    }),
    { examples: [["..%2f..\\x.pdf"], ["\u202Efdp.exe"], [".htaccess"], ["con.pdf\0.png"], ["...."]] },
  );
});

test("nothing follows an accepted document, and only an uploaded one is accepted", () => {
  for (const state of documentStates) {
    assert.equal(documentMayBecome("accepted", state), false);
    assert.equal(documentMayBecome(state, "accepted"), state === "uploaded");
  }
});

test("a document is overdue from the day after its last one", () => {
  assert.equal(shownDocumentState("asked", "2023-07-20", "2023-07-20"), "asked");
  assert.equal(shownDocumentState("asked", "2023-07-20", "2023-07-21"), "overdue");
  assert.equal(shownDocumentState("uploaded", "2023-07-20", "2023-07-21"), "uploaded");
});
