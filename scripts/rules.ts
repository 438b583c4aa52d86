// `npm run -s rules -- NAME < in.jsonl > out.jsonl`: the program's rules on JSON lines, one answer a line, in order.
import { once } from "node:events";
import { answerLine, isRuleName, ruleNames } from "./rules-on-json-lines.ts";
import type { RuleName } from "./rules-on-json-lines.ts";

const [name = "", ...more] = process.argv.slice(2);
if (isRuleName(name) && more.length === 0) await answerAll(name);
else {
  process.stderr.write(
    `${name === "" ? "Name a rule" : more.length > 0 ? "Name one rule alone" : `There is no rule "${name}"`}: ${ruleNames.join(", ")}.\n`,
  );
  process.exitCode = 2;
}

/** Answers every line of standard input as it comes; a reader who goes away early ends it without noise. */
async function answerAll(rule: RuleName): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  let begun: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    const answers: string[] = [];
    let from = 0;
    // Only a line feed ends a line: U+2028 and its like may stand inside JSON text, where Node's own line reader would cut.
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      answers.push(answer(rule, Buffer.concat([...begun, chunk.subarray(from, end)])));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
    if (answers.length > 0 && !process.stdout.write(answers.join(""))) await once(process.stdout, "drain");
  }
  if (begun.length > 0) process.stdout.write(answer(rule, Buffer.concat(begun)));
}

function answer(rule: RuleName, bytes: Buffer): string {
  let line: string;
  try {
    line = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return `${JSON.stringify({ error: "the line is not UTF-8" })}\n`;
  }
  return `${answerLine(rule, line)}\n`;
}
