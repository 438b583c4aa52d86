/** Something that comes so often a second, whether or not what came before has been answered. `press` rejects where the answer is wrong. */
export interface Kind {
  readonly name: string;
  readonly perSecond: number;
  press(): Promise<void>;
}

/** What became of one kind. Waits are in milliseconds, from the moment at which it was due, so that a server that stands still is seen. */
export interface KindFound {
  readonly name: string;
  readonly perSecond: number;
  readonly waits: readonly number[];
  readonly errors: ReadonlyMap<string, number>;
}

/** A request that has not been answered when all have come is waited for so long, in milliseconds. */
const patienceMs = 30_000;

/** Lets every kind come at its pace, at moments drawn from a fixed seed (so that some fall together), for some seconds. */
export async function openLoop(kinds: readonly Kind[], seconds: number): Promise<KindFound[]> {
  const began = performance.now();
  const open = new Set<Promise<void>>();
  const found = kinds.map(({ name, perSecond }) => ({ name, perSecond, waits: [] as number[], errors: new Map<string, number>() }));
  const random = randomFrom(20_231_204);
  const due = kinds.map((kind) => -Math.log(1 - random()) / kind.perSecond);
  await new Promise<void>((resolve) => {
    const turn = setInterval(() => {
      const now = (performance.now() - began) / 1000;
      for (const [at, kind] of kinds.entries()) {
        for (; due[at]! <= Math.min(now, seconds); due[at]! -= Math.log(1 - random()) / kind.perSecond) start(at, due[at]!);
      }
      if (now < seconds) return;
      clearInterval(turn);
      resolve();
    }, 2);
  });
  let patience: NodeJS.Timeout | undefined;
  await Promise.race([Promise.all(open), new Promise((resolve) => (patience = setTimeout(resolve, patienceMs)))]);
  clearTimeout(patience);
  if (open.size > 0) found[0]!.errors.set("never answered", open.size);
  return found;

  function start(at: number, dueAt: number): void {
    const pressed = kinds[at]!.press().then(
      () => void found[at]!.waits.push(performance.now() - began - dueAt * 1000),
      (error: Error) => void found[at]!.errors.set(error.message, (found[at]!.errors.get(error.message) ?? 0) + 1),
    );
    open.add(pressed);
    void pressed.finally(() => open.delete(pressed));
  }
}

/** Numbers from 0 to 1, the same in every run (xorshift). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
