import type { Finding } from '../finding/finding.js';
import { type MessageCatalogue, messagesIn } from '../finding/messages.js';
import { defaultLocale } from '../form/locale.js';
import type { ReadOptions } from './options.js';

/** What the readers of files say of a file as a whole. */
export type FileRule =
  | 'read/not-this-format'
  | 'read/protected'
  | 'read/damaged'
  | 'read/too-large'
  | 'read/no-text'
  | 'read/garbled';

type Evidence = { [R in FileRule]: Parameters<MessageCatalogue[R]>[0] };

/** A finding about a file, or a page of it, that could not be read. */
export function fileFinding<R extends FileRule>(
  rule: R,
  evidence: Evidence[R],
  { locale = defaultLocale }: ReadOptions,
): Finding {
  const say: { [K in FileRule]: (evidence: Evidence[K]) => string } = messagesIn(locale);
  return { rule, severity: 'error', message: say[rule](evidence), cells: [] };
}
