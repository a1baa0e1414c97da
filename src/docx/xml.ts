import { Parser } from 'htmlparser2';

/** What a walk over XML calls, in document order. Names have the customary prefix, whatever the file calls it. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

// Both the transitional and the strict namespaces of ECMA-376 end in these.
const customary: readonly (readonly [ending: string, prefix: string])[] = [
  ['/wordprocessingml/main', 'w'],
  ['/wordprocessingml/2006/main', 'w'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
];

/** How many elements may be open at once; a table in a text box stands some twenty deep. */
export const deepestElement = 256;

/** Elements nest deeper than {@link deepestElement}. */
export class TooDeepError extends Error {}

/**
 * Walks over XML without building a tree. Lenient: broken XML is walked as far as it can be understood.
 *
 * @throws TooDeepError where elements nest deeper than {@link deepestElement}: the parser's time for each grows with the depth.
 */
export function walkXml(xml: Uint8Array, handler: XmlHandler): void {
  const prefixes = new Map<string, string>();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        if (++depth > deepestElement) throw new TooDeepError();
        for (const key in attributes) {
          if (!key.startsWith('xmlns')) continue;
          const prefix = customary.find(([ending]) => attributes[key]?.endsWith(ending))?.[1];
          if (prefix) prefixes.set(key.slice('xmlns:'.length), prefix);
        }
        handler.open?.(nameOf(raw, prefixes), (name) => {
          for (const key in attributes) if (nameOf(key, prefixes) === name) return attributes[key];
          return undefined;
        });
      },
      ontext: (text) => handler.text?.(text),
      onclosetag: (raw) => {
        depth--;
        handler.close?.(nameOf(raw, prefixes));
      },
    },
    { xmlMode: true },
  );
  parser.end(decode(xml));
}

function nameOf(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':');
  const prefix = prefixes.get(raw.slice(0, Math.max(colon, 0)));
  return prefix ? `${prefix}:${raw.slice(colon + 1)}` : raw;
}

function decode(xml: Uint8Array): string {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(xml);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(xml);
  return new TextDecoder().decode(xml);
}
