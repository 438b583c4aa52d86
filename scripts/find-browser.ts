import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

/** The path of a Chromium or Chrome for the browser tests; Debian's is installed when there is none and we may. Throws with what to do. */
export function findBrowser(): string {
  const found = look();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    process.stderr.write("Installing the browser for the tests (Debian's chromium).\n");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
      spawnSync("apt-get", ["-q", ...words], { env: environment, stdio: ["ignore", 2, 2] });
    }
    const installed = look();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (on Debian "apt-get install chromium fonts-noto-cjk"), or name its program in CHROME_PATH.',
  );
}

function look(): string | null {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which is no program: correct it or leave it out.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere].find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
