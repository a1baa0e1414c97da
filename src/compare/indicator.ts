import type { CellPath, QuantityPath } from '../form/cell-path.js';
import type { Label } from '../form/declaration.js';
import { editionKeys } from '../form/editions.js';
import { quantityCells } from '../form/quantity.js';
import { DisclosureReportError } from '../report/error.js';
import { shown, type Wording } from '../report/phrase.js';

/** A rate: a sum of quantities over a sum of quantities. */
export interface IndicatorDefinition {
  /** `family/name`, stable. */
  readonly id: string;
  /** The rate in Chinese and English. */
  readonly label: Pick<Label, 'zh' | 'en'>;
  /** The unit of the value; `ratio` (1 is 100 %) where not given. */
  readonly unit?: string;
  /** Cells or groups of rows; their figures add up. */
  readonly numerator: readonly QuantityPath[];
  /** Likewise, what it is a share of. */
  readonly denominator: readonly QuantityPath[];
}

/** A rate in one report. */
export interface Indicator {
  /** The id of its definition. */
  id: string;
  /** In `options.locale`. */
  label: string;
  /** The unit of the value; `ratio` where 1 is 100 %. */
  unit: string;
  /** The cells that add up to the numerator; empty where the report's edition does not count it. */
  numerator: CellPath[];
  /** Likewise for the denominator. */
  denominator: CellPath[];
  /** `null` where a figure is unknown, the edition does not count it, or the denominator is 0. */
  value: number | null;
}

/** The unit of indicators that state none: a share, 1 being 100 %. */
export const ratioUnit = 'ratio';

/**
 * Makes an indicator of one's own, to be given as `options.indicators`; it is checked here once.
 *
 * @throws {DisclosureReportError} `invalid-option` for an empty id, numerator or denominator, `unknown-cell` for a path that no
 * edition has.
 *
 * @example
 * const petitions = defineIndicator({
 *   id: 'local/petition-share',
 *   label: { zh: '信访类占比', en: 'Share of petitions' },
 *   numerator: ['requests.outcomes.notProcessed.petition.total'],
 *   denominator: ['requests.outcomes.total.total'],
 * })
 * indicatorsOf(report, { indicators: [petitions] })
 */
export function defineIndicator(definition: IndicatorDefinition): IndicatorDefinition {
  if (definition.id === '') refuseOption('id', 'family/name', shown('""'));
  for (const side of ['numerator', 'denominator'] as const) {
    if (definition[side].length === 0) refuseOption(`${definition.id}.${side}`, 'at least one path', 'none');
    for (const path of definition[side]) assertQuantity(path);
  }
  return definition;
}

function assertQuantity(path: string): void {
  if (editionKeys.some((edition) => quantityCells(path, edition))) return;
  throw new DisclosureReportError({
    code: 'unknown-cell',
    path,
    expected: {
      phrase: 'the path of a cell, or of a group of rows and a column, such as {example}',
      values: { example: 'requests.outcomes.denied.total' },
    },
    received: shown(JSON.stringify(path)),
  });
}

/** Throws: an indicator, or the list of them, is not as it must be. */
export function refuseOption(path: string, expected: Wording, received: Wording): never {
  throw new DisclosureReportError({ code: 'invalid-option', path, expected, received });
}
