import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { CannotStart } from "./postgres-cluster.server.ts";

/** A key of the settings: 32 bytes with a name, so that it can be replaced by another one later. */
export interface VaultKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Wraps the keys of files and seals small texts at rest. New things take the first key; older ones open with theirs. */
export interface Vault {
  /** Name of the key that new things take. */
  readonly keyId: string;
  /** Seals for one place, named by `context`: what was moved elsewhere does not open there. Text safe in JSON. */
  seal(context: string, plain: Uint8Array | string): string;
  /** Opens what `seal` made for the same place. Throws when the key is unknown or anything was changed. */
  open(context: string, sealed: string): Buffer;
  /** The name of the key with which something was sealed. */
  keyOf(sealed: string): string;
}

/** A vault of keys, the newest first. */
export function openVault(keys: readonly VaultKey[]): Vault {
  const [current] = keys;
  if (current === undefined) throw new CannotStart("FILES_KEYS names no key.");
  const byId = new Map(keys.map((one) => [one.id, one.key]));
  const keyOf = (sealed: string) => sealed.slice(0, sealed.indexOf("."));
  return {
    keyId: current.id,
    keyOf,
    seal(context, plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", current.key, nonce).setAAD(Buffer.from(`${current.id} ${context}`));
      const content = Buffer.concat([cipher.update(plain as Uint8Array), cipher.final()]);
      return `${current.id}.${Buffer.concat([nonce, cipher.getAuthTag(), content]).toString("base64url")}`;
    },
    open(context, sealed) {
      const id = keyOf(sealed);
      const key = byId.get(id);
      if (key === undefined) throw new Error(`FILES_KEYS does not hold the key "${id}"`);
      const bytes = Buffer.from(sealed.slice(id.length + 1), "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(`${id} ${context}`));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    },
  };
}

/**
 * Reads keys as the settings write them: `name:base64` for each, the newest first, with commas between. Null when any of them is no key of
 * 32 bytes or has no name of small letters, digits and hyphens.
 */
export function vaultKeysFrom(text: string): readonly VaultKey[] | null {
  const keys = text.split(",").map((each) => {
    const [, id = "", encoded = ""] = /^([a-z0-9-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/.exec(each.trim()) ?? [];
    return { id, key: Buffer.from(encoded, "base64") };
  });
  return keys.every(({ id, key }) => id !== "" && key.length === 32) && new Set(keys.map(({ id }) => id)).size === keys.length
    ? keys
    : null;
}

/**
 * The keys of the settings (`FILES_KEYS`), else one made on the first start and kept in the data folder for its owner alone; `tell` hears
 * of the making. Whoever has the folder has the key then: a backup of one without the other is needed to keep them apart.
 */
export async function openVaultOf(
  config: { readonly dataDir: string; readonly filesKeys: readonly VaultKey[] | null },
  tell: (what: string) => void,
): Promise<Vault> {
  if (config.filesKeys !== null) return openVault(config.filesKeys);
  const file = path.join(config.dataDir, "files-key");
  const making = `${file}.new-${process.pid}`;
  await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
  if ((await stat(file).catch(() => null)) === null) {
    const handle = await open(making, "w", 0o600);
    await handle.writeFile(`own:${randomBytes(32).toString("base64")}\n`);
    await handle.sync();
    await handle.close();
    await link(making, file).catch(() => {}); // Whoever was quicker has made one that is as good.
    await rm(making);
    tell(
      `FILES_KEYS is not set: a key for documents was made in ${file}. Keep a copy of it apart from the data; without it no document opens.`,
    );
  }
  const keys = vaultKeysFrom((await readFile(file, "utf8")).trim());
  if (keys === null) throw new CannotStart(`The file ${file} is damaged: bring it back from your copy, or documents stay closed.`);
  return openVault(keys);
}
