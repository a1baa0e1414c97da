import { describe, expect, it } from 'vitest';
import { unescapedMarkup } from '../../src/read/embedded-markup.js';

describe('a piece of markup that was a string', () => {
  it.each([
    ['<p>甲</p>', '<p>甲</p>'],
    ['&lt;p&gt;甲&amp;&quot;&#39;&nbsp;乙', '<p>甲&"\'\u00a0乙'],
    ['&lt;p&gt;&mdash;&amp;lt;', '<p>&mdash;&lt;'],
    ['<p>&lt;', '<p>&lt;'],
    ['<P class="a">&lt;', '<P class="a">&lt;'],
    ['<table>&lt;', '<table>&lt;'],
    ['<td>&lt;', '<td>&lt;'],
    ['<tr>&lt;', '<tr>&lt;'],
    ['<th>&lt;', '<th>&lt;'],
    ['<div>&lt;', '<div>&lt;'],
    ['<b>&lt;', '<b><'],
    ['<pre>&lt;', '<pre><'],
    ['<p\n>&lt;', '<p\n>&lt;'],
    ['"<p a=\\"b\\">\\n甲\\t乙\\/"', '"<p a="b">\n甲\t乙/"'],
    ['\\u003cp\\u003E甲', '<p>甲'],
    ['\\u003Cp>\\x26', '<p>&'],
    ['\\u003cb>&lt;', '<b><'],
    ['\\r<p>', '\n<p>'],
    ['\\n\\b\\f<p>\\\n', '\n<p>'],
    ["\\'<p>", "'<p>"],
    ['<p>\\x41', '<p>\\x41'],
    ['<p>\\d', '<p>\\d'],
    ['<p>\\d\\n\\\\', '<p>d\n\\'],
    ['\\u12 \\n', '\\u12 \n'],
  ])('%j', (piece, markup) => {
    expect(unescapedMarkup(piece)).toBe(markup);
  });
});
