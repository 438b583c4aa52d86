import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** A server in a process of its own that says how much processor time it has used. */
export interface Measured {
  readonly port: number;
  /** Processor time so far, user and system, in milliseconds. */
  cpuMs(): Promise<number>;
  /** That of the process with its children, in hundredths of a second; 0 where the system does not show it (not Linux). */
  cpuWithChildrenMs(): number;
  /** Sends something to it and gives its answer. */
  tell(word: string): Promise<unknown>;
  end(): Promise<void>;
  /** Kills it with SIGKILL, as a power cut does; resolves when it is gone. */
  kill(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, "../..");

/** Starts a file of this folder as a server and waits until it says `ready on <address>`. It ends with us, whatever becomes of us. */
export async function startMeasured(file: string, environment: Readonly<Record<string, string>>): Promise<Measured> {
  const child = spawn(
    process.execPath,
    [...(process.env.BENCH_NODE_OPTIONS ?? "").split(" ").filter(Boolean), path.join(import.meta.dirname, file)],
    {
      cwd: root,
      // One process, whose own figures those of a request are, unless a measurement asks for more.
      env: { ...process.env, NODE_ENV: "production", WEB_PROCESSES: "1", ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const port = await readyOn(child);
  const tell = (word: string) =>
    new Promise<unknown>((resolve) => {
      child.once("message", resolve);
      child.send(word);
    });
  return {
    port,
    tell,
    cpuMs: async () => {
      const { user, system } = (await tell("cpu")) as NodeJS.CpuUsage;
      return (user + system) / 1000;
    },
    cpuWithChildrenMs: () => cpuOfFamilyMs(child.pid!) ?? 0,
    end: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
    kill: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGKILL");
      }),
  };
}

function readyOn(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      if (said.length < 20_000) said += chunk.toString(); // The log goes on and on; read, so that writing it costs what it costs.
      const port = /^ready on http:\/\/\S+:(\d+)$/m.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`a server ended with ${code}; it said:\n${said}`)));
  });
}

/** Answers `startMeasured` from inside the server's process. */
export function sayCpu(more: (word: string) => unknown = () => null): void {
  process.on("message", (word: string) => process.send?.(word === "cpu" ? process.cpuUsage() : more(word)));
}

/** Processor time of a process and its children so far, such as PostgreSQL and its connections, in milliseconds; null where the system does not show it (not Linux). */
export function cpuOfFamilyMs(parent: number): number | null {
  try {
    let ticks = 0;
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      const fields = readFields(name);
      if (fields !== null && (Number(fields[1]) === parent || Number(name) === parent)) ticks += Number(fields[11]) + Number(fields[12]);
    }
    return ticks * 10; // The kernel counts in hundredths of a second.
  } catch {
    return null;
  }
}

/** The fields of `/proc/PID/stat` behind the program's name; null for a process that is gone. */
function readFields(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
