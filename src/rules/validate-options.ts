import type { Locale } from '../form/locale.js';
import type { Context } from './context.js';
import type { Rule } from './rule.js';
import type { RuleSettings } from './settings.js';

/** What to validate a report against, and how. */
export interface ValidateOptions extends Context {
  /** Turns rules off or changes their severity, by id. */
  readonly rules?: RuleSettings | undefined;
  /** Rules of the caller's own, made by `defineRule`; they run after the catalogue's. */
  readonly extraRules?: readonly Rule[] | undefined;
  /**
   * Also say which figures are wrong: balances that one repair explains become one finding, on the cell that is wrong, and
   * the others carry the possible repairs. Off where not given.
   */
  readonly diagnose?: boolean | undefined;
  /** The language of the messages; Chinese where not given. */
  readonly locale?: Locale | undefined;
}
