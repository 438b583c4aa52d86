/** A sha256 in progress: feed it text, then ask once for the hash. */
export interface Sha256 {
  /** Adds text as UTF-8 (a lone surrogate as its own three bytes, so different texts never look alike). */
  add(text: string): Sha256;
  /** Ends the hash: eight words of 32 bits, most significant first. The hash can't be continued afterwards. */
  words(): Uint32Array;
}

/** The sha256 of a text as 64 hexadecimal digits (FIPS 180-4). */
export function sha256Hex(text: string): string {
  return wordsToHex(startSha256().add(text).words());
}

/** Eight words as 64 hexadecimal digits. */
export function wordsToHex(words: Uint32Array): string {
  let hex = "";
  for (let at = 0; at < words.length; at++) hex += halves[words[at]! >>> 16]! + halves[words[at]! & 0xffff]!;
  return hex;
}

// Every 16 bits as four digits.
const halves = Array.from({ length: 0x10000 }, (_, half) => half.toString(16).padStart(4, "0"));

/** Begins an empty sha256. Written here because the engine imports nothing, not even Node's own modules. */
export function startSha256(): Sha256 {
  const state = Uint32Array.from(initial);
  const block = new Uint8Array(64);
  let filled = 0;
  let length = 0;

  function put(byte: number): void {
    block[filled++] = byte;
    if (filled === 64) {
      compress(state, block);
      length += 64;
      filled = 0;
    }
  }

  function add(text: string): Sha256 {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        // Nearly all ids are plain ASCII, and there may be a million of them.
        block[filled++] = code;
        if (filled === 64) {
          compress(state, block);
          length += 64;
          filled = 0;
        }
      } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 63));
      } else {
        const low = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
        if (low >= 0xdc00 && low < 0xe000) {
          putFour(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00));
          at++;
        } else {
          put(0xe0 | (code >> 12));
          put(0x80 | ((code >> 6) & 63));
          put(0x80 | (code & 63));
        }
      }
    }
    return hash;
  }

  function putFour(code: number): void {
    put(0xf0 | (code >> 18));
    put(0x80 | ((code >> 12) & 63));
    put(0x80 | ((code >> 6) & 63));
    put(0x80 | (code & 63));
  }

  function words(): Uint32Array {
    const bytes = length + filled;
    put(0x80);
    if (filled > 56) {
      block.fill(0, filled);
      compress(state, block);
      filled = 0;
    }
    block.fill(0, filled, 56);
    const high = Math.floor(bytes / 0x20000000);
    const low = (bytes << 3) >>> 0;
    for (let at = 0; at < 4; at++) {
      block[56 + at] = high >>> (24 - 8 * at);
      block[60 + at] = low >>> (24 - 8 * at);
    }
    compress(state, block);
    return state;
  }

  const hash: Sha256 = { add, words };
  return hash;
}

// Working space of `compress`, which fills it anew each time.
const schedule = new Int32Array(64);

function compress(state: Uint32Array, block: Uint8Array): void {
  const w = schedule;
  for (let t = 0; t < 16; t++) w[t] = (block[4 * t]! << 24) | (block[4 * t + 1]! << 16) | (block[4 * t + 2]! << 8) | block[4 * t + 3]!;
  for (let t = 16; t < 64; t++) {
    const a = w[t - 15]!;
    const b = w[t - 2]!;
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
  let a = state[0]! | 0;
  let b = state[1]! | 0;
  let c = state[2]! | 0;
  let d = state[3]! | 0;
  let e = state[4]! | 0;
  let f = state[5]! | 0;
  let g = state[6]! | 0;
  let h = state[7]! | 0;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[t]! + w[t]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

// The first 32 bits of the fractional parts of the square roots and cube roots of the first primes.
const initial = Uint32Array.from([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
const constants = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
