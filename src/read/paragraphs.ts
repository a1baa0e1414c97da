// A line that a hard wrap cut is nearly as long as the longest ones and ends in the middle of a sentence.
const shortestWrap = 16;
const sentenceEnd = /[。！？!?；;：:”」』）)…]$/u;
const opensParagraph =
  /^(?:\s{2,}|\u3000|[(（]?[一二三四五六七八九十]{1,3}[)）、.]|[(（]?\d{1,2}[)）、.．](?!\d)|[一二三四五六七八九十]是|[#•●◆■▪·]|附件|第[一二三四五六]部分)/u;

/** The paragraphs that lines make up: empty lines part them, and lines that a hard wrap cut are put together. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const width = usualLength(lines);
  const paragraphs: string[] = [];
  let open = '';
  let lastLength = 0;
  const close = (): void => {
    if (open !== '') paragraphs.push(open);
    open = '';
  };
  for (const line of lines) {
    const text = cleaned(line);
    const wraps = lastLength >= shortestWrap && lastLength >= width * 0.75 && !sentenceEnd.test(open);
    if (text === '' || open === '' || !wraps || opensParagraph.test(line)) close();
    open = open === '' ? text : join(open, text);
    lastLength = text.length;
  }
  close();
  return paragraphs;
}

/** The length that nine lines in ten do not exceed. */
function usualLength(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

function join(before: string, after: string): string {
  return /[a-z\d]$/iu.test(before) && /^[a-z]/iu.test(after) ? `${before} ${after}` : before + after;
}

/** A line without the marks of Markdown and pinyin in brackets behind characters. */
function cleaned(line: string): string {
  const text = line.trim();
  // Most lines have none of them.
  if (!/[#>*_+\-(（]/u.test(text)) return text;
  return text
    .replace(/^(?:#{1,6}\s+|>\s+|[-*+]\s+(?=\p{L}))/u, '')
    .replace(/\*\*|__/gu, '')
    .replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu, (pinyin) =>
      /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/u.test(pinyin) ? '' : pinyin,
    );
}
