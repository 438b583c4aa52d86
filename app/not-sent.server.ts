/**
 * What a loader gives to its page alone. The router also writes every loader's data for a script in the browser; none of our pages has
 * one, and for a whole program year that writing costs more than the page. Properties that are not enumerable are left out of it.
 */
export function notSent<Value extends object>(value: Value): Value {
  const hidden = {} as Value;
  for (const [name, one] of Object.entries(value)) Object.defineProperty(hidden, name, { value: one, enumerable: false });
  return hidden;
}
