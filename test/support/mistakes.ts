import { DisclosureReportError } from '../../src/report/error.js';

/** What a call throws as a caller's mistake; `null` where it throws nothing. Any other error is thrown on. */
export function mistakeIn(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof DisclosureReportError)) throw error;
    const { code, path, expected, received } = error;
    return { code, path, expected, received };
  }
  return null;
}

/** A copy of a value with another value at a path such as `blocks[0].text`; `undefined` takes the key away. */
export function spoiltAt(sound: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(sound);
  const keys = path.replace(/\[(\d+)\]/gu, '.$1').split('.');
  const last = keys.pop() ?? '';
  const node = keys.reduce((at: unknown, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(node), last);
  else Reflect.set(Object(node), last, value);
  return copy;
}
