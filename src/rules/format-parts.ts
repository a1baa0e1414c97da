import { messagesIn } from '../finding/messages.js';
import { type PartKey, partKeys, parts } from '../form/parts.js';
import { describePart } from '../report/describe-part.js';
import { officialForm } from './basis.js';
import { isFiguresAlone, isPartMissing, toleratesMissingTables } from './presence.js';
import { bareLabel, openingNumber } from './printed-label.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const everyPart = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'] as const;

const partMissing: CatalogueRule<'format/part-missing'> = {
  id: 'format/part-missing',
  severity: 'error',
  basis: officialForm,
  reads: { parts: everyPart },
  check(subject) {
    if (isFiguresAlone(subject)) return partKeys.map(() => 'undecided');
    return partKeys.map((part): Outcome => {
      if (!isPartMissing(subject, part)) return 'held';
      const isTable = part === 'proactive' || part === 'requests' || part === 'disputes';
      return {
        part,
        expected: describePart(part),
        ...(isTable && toleratesMissingTables(subject.report) ? { severity: 'warning' as const } : {}),
        message: (locale) => messagesIn(locale)['format/part-missing']({ part: describePart(part, locale) }),
      };
    });
  },
};

const partOrder: CatalogueRule<'format/part-order'> = {
  id: 'format/part-order',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: everyPart, document: 'outline' },
  check({ outline }) {
    if (!outline || outline.headings.length === 0) return notApplicable;
    const outcomes: Outcome[] = [];
    const seen = new Set<PartKey>();
    const firsts = outline.headings.filter(({ part, text, location }) => {
      if (!seen.has(part)) {
        seen.add(part);
        return true;
      }
      outcomes.push({
        part,
        location,
        actual: text,
        message: (locale) => messagesIn(locale)['format/part-order']({ kind: 'repeated', heading: text }),
      });
      return false;
    });
    const misplaced = firsts.find(
      ({ part }, i) => i > 0 && partKeys.indexOf(part) < partKeys.indexOf(firsts[i - 1]?.part ?? part),
    );
    if (!misplaced) return [...outcomes, 'held'];
    const printed = firsts.map(({ text }) => text);
    outcomes.push({
      part: misplaced.part,
      location: misplaced.location,
      actual: misplaced.text,
      message: (locale) => messagesIn(locale)['format/part-order']({ kind: 'order', printed }),
    });
    return outcomes;
  },
};

const partTitle: CatalogueRule<'format/part-title'> = {
  id: 'format/part-title',
  severity: 'info',
  basis: officialForm,
  reads: { parts: everyPart, document: 'outline' },
  check({ outline }) {
    return (outline?.headings ?? []).map(({ part, text, location }): Outcome => {
      // A numeral set by the word processor is often lost in reading; a wrong one was printed.
      const numeral = openingNumber(text) ?? partKeys.indexOf(part) + 1;
      if (numeral === partKeys.indexOf(part) + 1 && bareLabel(text) === bareLabel(parts[part].zh))
        return 'held';
      const expected = describePart(part);
      return {
        part,
        location,
        expected,
        actual: text,
        message: (locale) => messagesIn(locale)['format/part-title']({ printed: text, expected }),
      };
    });
  },
};

/** The parts and their headings. */
export const formatPartRules = [partMissing, partOrder, partTitle] as const;
