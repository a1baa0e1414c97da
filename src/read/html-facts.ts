import type { SourceDocument } from './document.js';

/** What a page states of itself in its head. */
export interface PageFacts {
  title?: string;
  article?: string;
  publishedOn?: string;
  publisher?: string;
}

/** What the pages of governments state of themselves in the head: the standard names of their meta elements. */
export function noteMeta(
  facts: PageFacts,
  { name = '', content = '' }: Readonly<Record<string, string>>,
): void {
  const value = content.trim();
  if (value === '') return;
  if (/^ArticleTitle$/iu.test(name)) facts.article ??= value;
  else if (/^(?:PubDate|publishdate)$/iu.test(name)) facts.publishedOn ??= value;
  else if (/^(?:ContentSource|Author)$/iu.test(name)) facts.publisher ??= value;
}

/** The facts of a page as those of a document; the title of the article says more than that of the page. */
export function factsOf({
  title,
  article = title,
  publishedOn,
  publisher,
}: PageFacts): Pick<SourceDocument, 'title' | 'publishedOn' | 'publisher'> {
  return {
    ...(article === undefined ? {} : { title: article }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}
