import { indexOfWord } from './phrase.js';
import { type Token, type WordToken, wordToken } from './token.js';
import { wordSet } from './word-set.js';

/**
 * Which way 结转 goes where the year stands apart: 2022年结转 and 结转上年 come from last year, 结转2024年 goes to the next. Such
 * words become one; 结转 with no year stays undecided and counts nothing.
 */
export function resolveCarry(tokens: readonly Token[], year: number | null): readonly Token[] {
  if (indexOfWord(tokens, carry) < 0) return tokens;
  const resolved: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (!isCarry(token)) {
      resolved.push(token);
      continue;
    }
    const next = tokens[i + 1];
    const previous = resolved.at(-1);
    const to = next && direction(next, year);
    const from = previous && direction(previous, year);
    if (next && to) {
      // 2022年收到、结转至2023年: whatever goes to this year comes from the last.
      resolved.push(carried(token, to === 'next', token.start, next.end));
      i++;
    } else if (previous && from && from !== 'this') {
      resolved[resolved.length - 1] = carried(token, from === 'next', previous.start, token.end);
    } else resolved.push(token);
  }
  return resolved;
}

const carry = wordSet('carry');

function isCarry(token: Token): token is WordToken {
  return token.kind === 'word' && token.word === 'carry';
}

const carryOut = wordSet('carryOut');
const carryIn = wordSet('carryIn');

function carried({ of }: WordToken, out: boolean, start: number, end: number): WordToken {
  return out
    ? wordToken('carryOut', of, carryOut, start, end)
    : wordToken('carryIn', of, carryIn, start, end);
}

function direction(token: Token, year: number | null): 'last' | 'this' | 'next' | null {
  if (token.kind === 'year' && year !== null)
    return token.value < year ? 'last' : token.value > year ? 'next' : 'this';
  if (token.kind !== 'word') return null;
  if (token.word === 'lastYear') return 'last';
  if (token.word === 'nextYear') return 'next';
  return token.word === 'thisYear' ? 'this' : null;
}
