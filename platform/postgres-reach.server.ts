import { chmod, cp, mkdtemp, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** Who PostgreSQL runs as: it refuses to run as root. Null: as ourselves. */
export interface RunsAs {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** The data folder as PostgreSQL's process sees it when it was put into it by root, but may not pass the folders above. */
export const fromWithin = "/proc/self/cwd";

/** The first folder on the way that this user may not pass, such as root's home; null when the way is open or we run as ourselves. */
export async function closedFolder(folder: string, runsAs: RunsAs | null): Promise<string | null> {
  if (!runsAs) return null;
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    const { mode, uid, gid } = await stat(step);
    const isOpen = uid === runsAs.uid ? mode & 0o100 : gid === runsAs.gid ? mode & 0o010 : mode & 0o001;
    if (!isOpen) return step;
    if (step === path.dirname(step)) return null;
  }
}

/**
 * The folder of PostgreSQL's programs where this user can run them: the packages' own, or when the project lies in a closed folder
 * a copy below `keptIn`, made once per version. Null when no copy can be made.
 */
export async function programsWithinReach(
  native: string,
  version: string,
  runsAs: RunsAs | null,
  keptIn = "/var/lib",
): Promise<string | null> {
  if (!(await closedFolder(path.join(native, "bin"), runsAs))) return native;
  const copy = path.join(keptIn, `jip-postgresql-${version}`);
  try {
    const found = await stat(copy).catch(() => null);
    if (found) return found.uid === process.getuid?.() ? copy : null; // Nobody else may have put programs there for us.
    const making = await mkdtemp(`${copy}.new-`);
    await cp(native, making, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith(".a") });
    await chmod(making, 0o755);
    // Whoever was quicker has made the same.
    await rename(making, copy).catch(() => rm(making, { recursive: true, force: true }));
    return copy;
  } catch {
    return null;
  }
}
