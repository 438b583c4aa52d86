// `npm test`: everything that must pass. `npm test -- program/year` runs the tests of one folder or file alone.
import { spawn } from "node:child_process";
import { startTestCluster } from "../tests/support/cluster.ts";
import { buildIfStale } from "./build.ts";
import { findBrowser } from "./find-browser.ts";
import { findClamd } from "./find-clamd.ts";

const folders = ["app", "program", "platform", "engine", "scripts", "tests", "bench"];
const asked = process.argv.slice(2);
const patterns =
  asked.length > 0
    ? asked.map((each) => (each.endsWith(".ts") ? each : `${each.replace(/\/$/, "")}/**/*.test.ts`))
    : [`{${folders.join(",")}}/**/*.test.ts`];

process.on("SIGINT", () => {}); // The tests have it, too: we wait for their end and close the database behind them.
process.on("SIGTERM", () => {});
try {
  const browser = findBrowser();
  const clamd = findClamd();
  await buildIfStale();
  const cluster = await startTestCluster();
  const environment = {
    ...process.env,
    TEST_DATABASE_URL: cluster.superuserUrl,
    CHROME_PATH: browser,
    CLAMD_PATH: clamd ?? "",
    NODE_ENV: "test",
  };
  const words = ["--test", "--test-concurrency=2", "--test-timeout=600000", ...patterns];
  process.exitCode = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, words, { env: environment, stdio: ["ignore", "inherit", "inherit"] });
    child.on("exit", (code) => resolve(code ?? 1));
  });
  await cluster.stop();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
