import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/**
 * The path of ClamAV's daemon for the tests of scanning; Debian's is installed when there is none and we may. Null, with what to do on
 * standard error, where it cannot be had: those tests then say that they were left out.
 */
export function findClamd(): string | null {
  const found = lookForClamd();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    process.stderr.write("Installing the virus scanner for the tests (Debian's clamav-daemon).\n");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const words of [["update"], ["install", "-y", "--no-install-recommends", "clamav-daemon"]]) {
      spawnSync("apt-get", ["-q", ...words], { env: environment, stdio: ["ignore", 2, 2] });
    }
    const installed = lookForClamd();
    if (installed !== null) return installed;
  }
  process.stderr.write(
    'The tests of scanning are left out: they need clamd (on Debian "apt-get install clamav-daemon"), or its program named in CLAMD_PATH.\n',
  );
  return null;
}

/** clamd as it is installed here, or null. */
export function lookForClamd(): string | null {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"];
  const given = process.env.CLAMD_PATH;
  return [...(given ? [given] : []), ...folders.map((folder) => path.join(folder, "clamd"))].find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
