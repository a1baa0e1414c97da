import fc from 'fast-check';
import { balancedReport } from './arbitrary-report.js';

/** Keys that reach into prototypes where a program is careless. `__proto__` is an own key here, as `JSON.parse` makes it. */
const poison = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
];

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    0.5,
    1e300,
    Number.NaN,
    Infinity,
    2024,
    '2024',
    '',
    [],
    {},
  ),
  fc.constantFrom<unknown>([null], [[]], [{}], [{ kind: 'paragraph' }], [{ kind: 'paragraph', text: 7 }], {
    blocks: {},
  }),
  fc.constantFrom<unknown>(
    { blocks: [null] },
    { blocks: ['x'] },
    { start: 1, end: null },
    { name: {} },
    7n,
    '\ud800',
    '1e400',
  ),
  fc.constantFrom(...poison).map((text): unknown => JSON.parse(text)),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The places in plain data, as lists of keys, the root aside. */
export function placesIn(value: unknown, keys: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...keys, key],
    ...placesIn(inner, [...keys, key]),
  ]);
}

/** A copy with the value at a place exchanged, or taken out where `value` is `absent`. */
export const absent = Symbol('absent');
export function withValueAt(data: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  // JSON has no arrays with further keys.
  if (typeof data !== 'object' || data === null || (Array.isArray(data) && !/^\d+$/u.test(key))) return data;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(data) ? [...data] : { ...data };
  const inner = rest.length === 0 ? value : withValueAt(Reflect.get(data, key), rest, value);
  if (inner === absent) Reflect.deleteProperty(copy, key);
  // Not by assignment, which a key of `__proto__` would make a change of the prototype.
  else
    Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** Plain data with a few of its values exchanged, taken out, or joined by keys of prototypes. */
export function spoiled(data: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(data);
  // Few places are deep down among the cells: the header and the outline of the data are hit as often.
  const shallow = places.filter((keys) => keys.length <= 2);
  const place = fc.oneof(fc.constantFrom(...shallow), fc.constantFrom(...places));
  const poisoned = fc
    .tuple(
      fc.oneof(fc.constant<string[]>([]), place),
      fc.constantFrom('__proto__', 'constructor', 'prototype'),
      odd,
    )
    .map(([keys, key, value]) => ({ keys: [...keys, key], value }));
  const exchanged = fc
    .tuple(place, fc.oneof({ weight: 5, arbitrary: odd }, { weight: 1, arbitrary: fc.constant(absent) }))
    .map(([keys, value]) => ({ keys, value }));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: exchanged }, { weight: 1, arbitrary: poisoned }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => changes.reduce((value, change) => withValueAt(value, change.keys, change.value), data));
}

const full = {
  ...balancedReport(1),
  agency: {
    name: '某县',
    kind: 'government',
    level: 'county',
    code: '1',
    contact: { office: '办公室', telephone: '1' },
  },
  title: '年度报告',
  publishedOn: '2025-01-20',
  preamble: { blocks: [{ kind: 'paragraph', text: '按年编制。' }] },
  overview: {
    blocks: [
      { kind: 'heading', text: '（一）主动公开情况', topic: 'proactive' },
      { kind: 'paragraph', text: '收到申请25件，同比增长3%。' },
    ],
  },
  problems: { blocks: [{ kind: 'paragraph', text: '无' }] },
};

/** What a program may take for a report that is none, or is one with odd values. */
export const hostileReport: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: spoiled(full) },
  { weight: 2, arbitrary: spoiled(balancedReport(2, { edition: '2019', year: 2020 })) },
  { weight: 1, arbitrary: odd },
);
