import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { after } from "node:test";
import { lookForClamd } from "../../scripts/find-clamd.ts";
import { testFolder } from "./folder.ts";

/** The test file that every scanner knows, in two parts so that no scanner finds it in our sources. It harms nobody. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EIC", "AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** A real clamd that knows one thing to find, or null with the reason where there is none. */
export async function startClamd(): Promise<{ address: string; stop(): Promise<void> } | null> {
  const program = lookForClamd();
  if (program === null) return null;
  const folder = await testFolder();
  const hex = Buffer.from(eicar).toString("hex");
  await writeFile(`${folder}/ours.ndb`, `JIP.Test.Eicar:0:*:${hex}\n`);
  const socket = `${folder}/clamd.sock`;
  const lines = [`LocalSocket ${socket}`, `DatabaseDirectory ${folder}`, "Foreground yes", "StreamMaxLength 20M", "MaxThreads 2"];
  await writeFile(`${folder}/clamd.conf`, `${lines.join("\n")}\n`);
  const child = spawn(program, ["--config-file", `${folder}/clamd.conf`], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (/Self checking every|Listening daemon/.test(said)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`clamd ended: ${said.slice(-500)}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  after(stop);
  return { address: `unix://${socket}`, stop };
}
