import type { RuleId } from './catalogue.js';

/** What the rules assert, in English. */
export const en: Readonly<Record<RuleId, string>> = {
  'cells/not-a-count':
    'Counts are non-negative integers, amounts are not negative, an increase or decrease is an integer',
  'cells/unreadable': 'Cells hold figures, not text',
  'cells/blank': 'Every cell is filled in; a blank is not 0',
  'cells/not-applicable': 'Nothing to count is printed as 0, not as “/”, “—” or “not applicable”',

  'format/part-missing': 'The six parts are there',
  'format/part-order': 'The six parts come in order, once each',
  'format/part-title': 'The parts are headed as in the form',
  'format/table-missing': 'The tables of parts two, three and four are there',
  'format/edition': 'Each table is in the edition of the form for its year',
  'format/obsolete-table': 'The statistical table used before 2019 is no longer annexed',
  'format/row-set': 'No row of a table is added, dropped or renamed',

  'header/year': 'Title, period, preamble and part one name one year',
  'header/period': 'The period is 1 January to 31 December of one year',
  'header/agency': 'Title and preamble name the agency that reports',
  'header/contact': 'The preamble says whom to ask and where to download',

  'timeline/published-late': 'Departments publish by 31 January, governments by 31 March of the next year',
  'timeline/overdue': 'A report without a publication date is not past its deadline',
  'timeline/published-early': 'A report is not published before its period has ended',

  'proactive/rules-authority':
    'County and township governments, and departments below the province, make no rules',
  'proactive/in-force-bound':
    'No fewer documents are in force than were issued less those repealed in the year',
  'proactive/repealed-bound':
    'No more documents are repealed than were in force last year and issued this year',
  'proactive/published-total': 'Form of 2019: no fewer are published in total than were published this year',
  'proactive/fee-magnitude':
    'The fees collected are not a hundred times, or a hundredth, of last year’s (they are in 10,000 yuan)',
  'proactive/procurement': 'Form of 2019: there is a procurement amount just where there are projects',

  'requests/row-total':
    'The total of each row is the sum of natural persons and the five kinds of organizations',
  'requests/outcome-total': 'Item III (7) of each column is the sum of its outcomes',
  'requests/balance': 'In each column, items I and II add up to items III (7) and IV',
  'requests/carry-forward-share':
    'No more is carried forward than was received, and from 20 requests on no more than half',
  'requests/overdue-fee':
    'No request lapses for want of a fee before 2021; where one does, part six speaks of the fee',
  'requests/other-share': 'Item III (6) 3. Other is no more than a fifth of the outcomes, from 20 on',

  'disputes/total':
    'The total of reconsiderations, and of each kind of litigation, is the sum of its four results',
  'disputes/plausible':
    'Reconsiderations and direct litigation do not exceed the requests handled this year and last',

  'overview/topics': 'Part one speaks of its five topics',
  'overview/accountability': 'A government reports on assessment, public appraisal and accountability',

  'problems/empty': 'Part five is not empty and not a mere “none”',
  'problems/improvement': 'Part five names problems and improvements',

  'other/fee-statement': 'From 2021 on, part six says what processing fee was collected, none too',
  'other/fee-multiple': 'A processing fee collected is a multiple of 10 yuan',
  'other/fee-covered': 'A processing fee collected fits within the administrative fees of table two',

  'narrative/received':
    'Requests received, as the prose says, are item I, or items I and II where it says so',
  'narrative/answered': 'Requests answered, as the prose says, are item III (7)',
  'narrative/carried-over': 'Requests carried over, as the prose says, are item II',
  'narrative/carried-forward': 'Requests carried forward, as the prose says, are item IV',
  'narrative/outcomes': 'Outcomes, as the prose says, are those of item III',
  'narrative/reconsideration':
    'Reconsiderations and their results, as the prose says, are those of part four',
  'narrative/litigation':
    'Litigation and its results, as the prose says, are both groups of part four together',
  'narrative/documents':
    'Documents issued, repealed and in force, and decisions, as the prose says, are those of part two',
  'narrative/no-requests': 'Where the prose says that no request was received, item I is zero',
  'narrative/no-disputes':
    'Where the prose says that there was no reconsideration or litigation, part four has none',
  'narrative/all-upheld':
    'Where the prose says that all were upheld, none was corrected, otherwise decided or pending; where it says that none was corrected, none was',
  'narrative/percentage': 'A share in the prose fits its part and its whole, to 0.1 of a point',
  'narrative/part-whole':
    'The parts that the prose lists add up to their whole, or to no more where the list is open',
  'narrative/repeated': 'A quantity that the prose states twice is stated the same',

  'continuity/carried-over': 'Item II is what item IV of last year was, in total and by column',
  'continuity/surge': 'A figure of 20 or more does not grow more than fivefold, nor fall below a fifth',
  'continuity/pending': 'Cases pending last year leave a trace this year',
  'continuity/in-force': 'Documents in force are last year’s plus those issued less those repealed',
  'continuity/items': 'Form of 2019: items last year are those of last year’s report with its change',
  'continuity/year-over-year': 'A stated change on last year fits the two reports',
  'continuity/boilerplate': 'Parts one and five are not last year’s text over again',
  'continuity/agency': 'The previous report is the same agency’s, on the year before',

  'consolidation/sum': 'Each comparable cell is the sum of the members’',
  'consolidation/member-missing': 'Every named member reported, and on this year',
};
