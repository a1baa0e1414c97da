import type { QuantityPath } from '../form/cell-path.js';
import type { QuantitySum } from './claim.js';

/** 一、本年新收, 二、上年结转, 三、（七）总计, 四、结转下年度. */
export const received: QuantityPath = 'requests.received.total';
export const carriedOver: QuantityPath = 'requests.carriedOver.total';
export const answered: QuantityPath = 'requests.outcomes.total.total';
export const carriedForward: QuantityPath = 'requests.carriedForward.total';

/** What the verbs of a sentence about requests may count, most likely first. */
export const readings = {
  /** 收到, 新收. */
  received: [[received]],
  /** 受理 N 件（含上年结转 n 件）. */
  withCarriedOver: [[received, carriedOver]],
  /** 受理: of 419 pages most mean what was newly received, some include what was carried over. */
  accepted: [[received], [received, carriedOver]],
  /** 办理, 处理, 收到并答复: any of the three, which only agree where nothing is carried. */
  handled: [[answered], [received, carriedOver], [received]],
  answered: [[answered]],
  /** 办结 N 件（含上年结转 n 件）, 办理 N 件（含上年结转 n 件）. */
  handledWithCarriedOver: [[answered], [received, carriedOver]],
  carriedOver: [[carriedOver]],
  carriedForward: [[carriedForward]],
} as const satisfies Record<string, readonly QuantitySum[]>;

/** The path of a row or group of table three in a column; `of` is below the table. */
export function requestPath(of: string, column = 'total'): QuantityPath {
  // `of` and `column` come from the form's own declaration, by way of the vocabulary.
  return `requests.${of}.${column}` as QuantityPath;
}

/** The path of a group of table four in a column. */
export function disputePath(of: string, column = 'total'): QuantityPath {
  // As above.
  return `disputes.${of}.${column}` as QuantityPath;
}

/** The path of documents or decisions, table two. */
export function proactivePath(of: string, column: string): QuantityPath {
  // As above.
  return `proactive.${of}.${column}` as QuantityPath;
}

/** The columns of 法人或其他组织. */
export const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;

/** The same sums in the columns of one kind of applicant. */
export function ofApplicants(sums: readonly QuantitySum[], applicant: string): QuantitySum[] {
  return columnsOf(applicant).flatMap((columns) =>
    sums.map((sum) =>
      sum.flatMap((path) =>
        columns.map((column) => requestPath(path.split('.').slice(1, -1).join('.'), column)),
      ),
    ),
  );
}

function columnsOf(applicant: string): readonly (readonly string[])[] {
  switch (applicant) {
    case 'organizations':
      return [organizations];
    // Enterprises are the first of them, or a short word for them all.
    case 'enterprises':
      return [organizations, ['commercialEnterprise']];
    default:
      return [[applicant]];
  }
}
