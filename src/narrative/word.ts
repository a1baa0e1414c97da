/** Everything that a word of the vocabulary can do in a sentence. */
export const wordKinds = [
  // Requests
  'receive',
  'new',
  'accept',
  'handle',
  'answer',
  'submit',
  'request',
  'weakRequest',
  'apply',
  'carry',
  'carryIn',
  'carryOut',
  'lastYear',
  'nextYear',
  'outcome',
  'withdraw',
  'onBehalf',
  'some',
  'late',
  'applicant',
  'channel',
  // Disputes
  'dispute',
  'result',
  'review',
  'lost',
  'corrected',
  // Documents, decisions, publication, fees
  'document',
  'issue',
  'repeal',
  'inForce',
  'revise',
  'decision',
  'decided',
  'decide',
  'publish',
  'information',
  'fee',
  'feeNotice',
  'collect',
  'refund',
  // What the form does not count
  'foreign',
  'thing',
  'neutral',
  'unrelated',
  // Whose, when
  'own',
  'region',
  'body',
  'part',
  'thisYear',
  'wholeYear',
  'partYear',
  'ever',
  'asOf',
  // How sentences are built
  'not',
  'aim',
  'happen',
  'info',
  'among',
  'include',
  'exclude',
  'except',
  'plus',
  'etc',
  'rest',
  'besides',
  'all',
  'each',
  'and',
  'through',
  'link',
  'setting',
  'title',
  'sum',
  // Shares and trends
  'share',
  'rate',
  'compare',
  'up',
  'down',
  'flat',
] as const;

/** What a word of the vocabulary does in a sentence. */
export type WordKind = (typeof wordKinds)[number];

/** Words that do the same. Braces hold alternatives: `{新|}收到` is 新收到 and 收到. */
export interface Vocabulary {
  readonly kind: WordKind;
  readonly words: readonly string[];
  /** What the word counts: a row, group or column of the form, as the act reads it. */
  readonly of?: string;
}
