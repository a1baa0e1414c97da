import type { TopicKey } from '../form/parts.js';
import type { FrameContext } from './frame.js';
import type { NormalText } from './normalise.js';

/** A paragraph, read. */
export interface Block {
  readonly block: number;
  readonly text: string;
  readonly normal: NormalText;
  /** How much of the normal text is read; what follows claims nothing. */
  readonly length: number;
  readonly heading: TopicKey | null;
  readonly context: FrameContext;
}
