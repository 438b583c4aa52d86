/** A binary heap of whole-numbered items by a numeric key, least key first, then least item: never a matter of insertion order. */
export interface Heap {
  readonly size: number;
  /** Puts an item in; the same item may be in several times. */
  push(key: number, item: number): void;
  /** The least key, or Infinity when empty. */
  leastKey(): number;
  /** Takes out and returns the item of the least key; the heap must not be empty. */
  pop(): number;
  clear(): void;
}

/** Makes an empty heap. */
export function makeHeap(): Heap {
  let keys = new Float64Array(256);
  let items = new Int32Array(256);
  let size = 0;

  const before = (keyA: number, itemA: number, keyB: number, itemB: number) => keyA < keyB || (keyA === keyB && itemA < itemB);

  function grow(): void {
    const moreKeys = new Float64Array(2 * keys.length);
    const moreItems = new Int32Array(2 * items.length);
    moreKeys.set(keys);
    moreItems.set(items);
    keys = moreKeys;
    items = moreItems;
  }

  return {
    get size() {
      return size;
    },
    push(key, item) {
      if (size === keys.length) grow();
      let at = size++;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (!before(key, item, keys[up]!, items[up]!)) break;
        keys[at] = keys[up]!;
        items[at] = items[up]!;
        at = up;
      }
      keys[at] = key;
      items[at] = item;
    },
    leastKey() {
      return size === 0 ? Infinity : keys[0]!;
    },
    pop() {
      const top = items[0]!;
      size--;
      const key = keys[size]!;
      const item = items[size]!;
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= size) break;
        if (down + 1 < size && before(keys[down + 1]!, items[down + 1]!, keys[down]!, items[down]!)) down++;
        if (!before(keys[down]!, items[down]!, key, item)) break;
        keys[at] = keys[down]!;
        items[at] = items[down]!;
        at = down;
      }
      keys[at] = key;
      items[at] = item;
      return top;
    },
    clear() {
      size = 0;
    },
  };
}
