import { afterEach, describe, expect, it, vi } from 'vitest';

describe('words where the platform has no segmenter', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('are characters', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    const { wordsOf } = await import('../../src/compare/words.js');
    expect(wordsOf('公开𠮷12.5件ab')).toEqual(['公', '开', '𠮷', '12.5', '件', 'ab']);
  });
});
