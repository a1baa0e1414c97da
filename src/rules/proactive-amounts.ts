import { messagesIn } from '../finding/messages.js';
import { figureAt } from '../report/figures.js';
import { practice } from './basis.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const feePath = 'proactive.fees.amount';

/** Amounts in 元 under a heading in 万元 differ by ten thousand; fees of one agency do not change a hundredfold. */
const implausibleRatio = 100;

const feeMagnitude: CatalogueRule<'proactive/fee-magnitude'> = {
  id: 'proactive/fee-magnitude',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear) return notApplicable;
    if (figures.proactive.spec.edition !== '2021' || lastYear.figures.proactive.spec.edition !== '2021')
      return notApplicable;
    const amount = figureAt(figures, feePath);
    const before = figureAt(lastYear.figures, feePath);
    if (amount === null || before === null) return ['undecided'];
    if (amount <= 0 || before <= 0) return notApplicable;
    if (amount < before * implausibleRatio && before < amount * implausibleRatio) return ['held'];
    return [
      {
        cells: [feePath],
        actual: amount,
        message: (locale) => messagesIn(locale)['proactive/fee-magnitude']({ amount, before }),
      },
    ];
  },
};

const projectsPath = 'proactive.procurement.projects';
const amountPath = 'proactive.procurement.amount';

const procurement: CatalogueRule<'proactive/procurement'> = {
  id: 'proactive/procurement',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['proactive'] },
  check({ figures }): readonly Outcome[] {
    if (figures.proactive.spec.edition !== '2019') return notApplicable;
    const projects = figureAt(figures, projectsPath);
    const amount = figureAt(figures, amountPath);
    if (projects === null || amount === null) return ['undecided'];
    if ((projects === 0) === (amount === 0)) return ['held'];
    return [
      {
        cells: projects === 0 ? [projectsPath, amountPath] : [amountPath, projectsPath],
        actual: projects === 0 ? projects : amount,
        message: (locale) => messagesIn(locale)['proactive/procurement']({ projects, amount }),
      },
    ];
  },
};

/** Table two, amounts of money. */
export const proactiveAmountRules = [feeMagnitude, procurement] as const;
