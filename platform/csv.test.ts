import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { csvCell } from "./csv.ts";
import { csvLine } from "./csv.ts";

test("a text that a spreadsheet would calculate is written as text", () => {
  for (const evil of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "＋1", "－1", "＠x", "\u3000=1"])
    assert.match(csvCell(evil).replace(/^"/, ""), /^'/, JSON.stringify(evil));
  assert.equal(csvCell(-1), "-1");
  assert.equal(csvCell("Sari Contoh"), "Sari Contoh");
  assert.equal(csvCell(null), "");
});

test("whatever is written is read back whole, in its own cell", () => {
  const read = (line: string) => {
    const cells: string[] = [];
    let [cell, isQuoted] = ["", false];
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at]!;
      if (isQuoted && sign === '"' && line[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else if (sign === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
      else if (!isQuoted && (sign === "," || (sign === "\r" && line[at + 1] === "\n"))) {
        cells.push(cell);
        cell = "";
        if (sign === "\r") at += 1;
      } else cell += sign;
    }
    return cells;
  };
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "=", " ", "あ", ";", "\t", "'") }), { minLength: 1 }),
      (texts) => {
        const back = read(csvLine(texts));
        assert.deepEqual(
          back.map((cell, index) => (cell === `'${texts[index]}` ? texts[index] : cell)),
          texts,
        );
      },
    ),
  );
});
