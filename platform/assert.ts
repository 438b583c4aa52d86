/** A fault: something that cannot be true unless the program is wrong. Logged once, shown as an error page, never caught to hide. */
export class Fault extends Error {
  override name = "Fault";
}

/** Fails loudly when what must hold does not; `message` names the fact, never a person's data. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Fault(message);
}

/** For the end of a `switch` over every case. */
export function never(value: never): never {
  throw new Fault(`a case nobody thought of: ${JSON.stringify(value)}`);
}
