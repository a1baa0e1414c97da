import { escapeHtml } from './escape-html.js';

/** An element of HTML. Values of attributes are escaped, those that are `undefined` left out; `content` is HTML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string {
  let written = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${escapeHtml(String(value))}"`;
  }
  return `<${name}${written}>${content}</${name}>`;
}

/** An element that holds others, each on a line of its own. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  contents: readonly string[],
): string {
  return element(name, attributes, `\n${contents.map((content) => `${content}\n`).join('')}`);
}
