import { openVault } from "#platform/vault.server.ts";
import type { Vault } from "#platform/vault.server.ts";

/** A vault of tests with one key that everybody knows. */
export function testVault(id = "test"): Vault {
  return openVault([{ id, key: Buffer.alloc(32, id) }]);
}
