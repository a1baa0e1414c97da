/** What stands in an error where nothing else has to be named. The English is the key: other languages are a table each. */
export type FixedPhrase =
  // Kinds of values.
  | 'nothing'
  | 'none'
  | 'something else'
  | 'object'
  | 'objects'
  | 'an object'
  | 'record'
  | 'array'
  | 'an array'
  | 'string'
  | 'a string'
  | 'a string or null'
  | 'a string, a number or null'
  | 'number'
  | 'a number or null'
  | 'a finite number or null'
  | 'int'
  | 'an integer or null'
  | 'an index'
  | 'boolean'
  | 'function'
  | 'undefined'
  | 'bigint'
  | 'symbol'
  | 'JSON'
  | 'a Uint8Array or an ArrayBuffer'
  | 'a string or a Uint8Array'
  | 'the bytes of the file'
  | 'a day as MM-DD'
  // Keys, names and options.
  | 'no such key'
  | 'at least one path'
  | 'family/name'
  | 'each id once'
  | 'an id that the catalogue does not have'
  | 'a letter, then letters, digits, - and _'
  | 'a number of bytes, 1 or more'
  | 'the name of a key'
  | 'the name of the agency'
  // Differences of reports.
  | 'a field of the header'
  | 'a diff of the prose too'
  | 'one made without'
  | 'its figure in the diff'
  | 'a cell that both reports have'
  | 'each position once'
  // Repairs.
  | 'a repair to whole numbers from zero up'
  | 'a repair that breaks no balance'
  // Several reports, and facts.
  | 'one report a year'
  | 'each agency once a year, agencies of one name with agency.code'
  | 'the facts of one report'
  | 'one fact for each cell';

/** What phrases name, each in its place. */
export interface PhraseValues {
  /** A value as it is shown, the same in every language; or values to choose from. */
  '{value}': { readonly value: string | readonly string[] };
  /** What something else found and put in its own words. */
  '{words}': { readonly words: string };
  'an integer from {from} to {to}': Range;
  'an integer from {from} to {to}, or null': Range;
  'a whole number from {from} to {to}': Range;
  'a year from {from} to {to}': Range;
  'an ISO date, such as {example}': Example;
  'a day of the year as MM-DD, such as {example}, or null': Example;
  'a cell path of the form of {editions}, such as {example}': Example & {
    readonly editions: readonly string[];
  };
  'the path of a cell, or of a group of rows and a column, such as {example}': Example;
  "family/name in lower case, such as '{example}'": Example;
  'a rule of the catalogue, such as {example}': Example;
  'the figure {figure} that the repair was found for': { readonly figure: string };
  'one that breaks "{balance}"': { readonly balance: string };
  '{blocks} blocks for {positions} positions': { readonly blocks: number; readonly positions: number };
  'those of {count}': { readonly count: number };
  'the edition {edition} of its table': { readonly edition: string };
  '{report} again': { readonly report: string };
  'another of {report}': { readonly report: string };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Example {
  readonly example: string;
}

/** A phrase, with what it names. */
export type FilledPhrase = {
  [Phrase in keyof PhraseValues]: { readonly phrase: Phrase; readonly values: PhraseValues[Phrase] };
}[keyof PhraseValues];

/** What an error says should stand somewhere, or stands there. */
export type Wording = FixedPhrase | FilledPhrase;

/** A value as it is shown; of several, one of them. */
export function shown(value: string | readonly string[]): Wording {
  return { phrase: '{value}', values: { value } };
}

/** One of these values. */
export function oneOf(values: readonly string[]): Wording {
  return shown(values.map((value) => `'${value}'`));
}

export function integerBetween(from: number, to: number): Wording {
  return { phrase: 'an integer from {from} to {to}', values: { from, to } };
}

/** A value as an error shows what it received. Objects by their type: one may be such that it cannot be made a string. */
export function shownValue(value: unknown): Wording {
  const type = typeof value;
  if (typeof value === 'string') return shown(JSON.stringify(value.slice(0, 80)));
  const isNamed = value !== null && (type === 'object' || type === 'function' || type === 'undefined');
  return isNamed ? type : shown(String(value));
}

/** What an error says in English. */
export function inEnglish(wording: Wording): string {
  return typeof wording === 'string' ? wording : filled(wording.phrase, wording.values, ' or ');
}

/** A phrase with what it names in its places; `or` stands between values to choose from. */
export function filled(phrase: string, values: object, or: string): string {
  return phrase.replace(/\{(\w+)\}/gu, (_, name: string) => [Reflect.get(values, name)].flat().join(or));
}
