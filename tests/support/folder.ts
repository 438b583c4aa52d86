import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";

/** An empty folder of its own, open for passing through, gone after the tests of the file. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "jip-test-"));
  await chmod(folder, 0o711); // As root PostgreSQL runs as another user, who must pass.
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
