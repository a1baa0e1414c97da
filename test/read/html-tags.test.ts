import { describe, expect, it } from 'vitest';
import { drawsCell, isHidden, kindOf } from '../../src/read/html-tags.js';

/** What of its kind an element is. */
const facts = (tag: string): string[] =>
  Object.entries(kindOf(tag)).flatMap(([fact, holds]) => (holds === true ? [fact] : []));

describe('an element', () => {
  it.each([
    ['b', []],
    ['span', []],
    ['constructor', []],
    ['br', ['isVoid']],
    ['img', ['isVoid']],
    ['input', ['isVoid']],
    ['hr', ['isVoid', 'isBlock']],
    ['p', ['isBlock']],
    ['h3', ['isBlock', 'isHeading']],
    ['td', ['isBlock', 'isOfTable']],
    ['colgroup', ['isOfTable']],
    ['table', ['isBlock', 'isOfTable']],
    ['script', ['isApart']],
    ['textarea', ['isApart']],
    ['style', ['isSkipped']],
    ['del', ['isSkipped']],
    ['footer', ['isSkipped']],
  ])('<%s> is %j', (tag, expected) => {
    expect(facts(tag)).toEqual(expected);
  });
});

describe('an element that draws a cell', () => {
  it.each([
    { role: 'cell' },
    { role: 'GridCell' },
    { role: 'columnheader' },
    { role: 'rowheader' },
    { class: 'cell' },
    { class: 'a td b' },
    { class: 'th' },
    { class: 'table-cell' },
    { class: 'col_3' },
    { class: 'my_column' },
    { class: 'COL' },
    { style: 'display:table-cell' },
    { style: 'color: red; DISPLAY : inline-block' },
  ])('is %j', (attributes) => {
    expect(drawsCell(attributes)).toBe(true);
  });

  it.each([
    {},
    { role: 'cells' },
    { role: 'a cell' },
    { class: 'cells' },
    { class: 'color' },
    { class: `${'a '.repeat(100)}cell` },
    { style: 'display:block' },
    { style: `${'a:b;'.repeat(100)}display:table-cell` },
    { id: 'cell' },
  ])('is not %j', (attributes) => {
    expect(drawsCell(attributes)).toBe(false);
  });
});

describe('an element that does not show', () => {
  it.each([
    ['p', { hidden: '' }],
    ['td', { hidden: '' }],
    ['p', { style: 'display:none' }],
    ['td', { style: 'Display : None' }],
    ['p', { style: 'visibility:hidden' }],
    ['tr', { style: 'visibility: collapse' }],
    ['p', { style: `${'a:b;'.repeat(90)}display:none` }],
  ])('is <%s %j>', (tag, attributes) => {
    expect(isHidden(tag, attributes)).toBe(true);
  });

  it.each([
    ['p', {}],
    ['p', { style: 'display:block' }],
    ['td', { style: 'visibility:hidden' }],
    ['th', { style: 'visibility:hidden' }],
    ['p', { style: 'visibility:visible' }],
    ['p', { style: `${'a:b;'.repeat(100)}display:none` }],
    ['p', { class: 'display:none' }],
  ])('is not <%s %j>', (tag, attributes) => {
    expect(isHidden(tag, attributes)).toBe(false);
  });
});
