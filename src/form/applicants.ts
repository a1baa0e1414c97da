import type { ColumnHead, Columns } from './declaration.js';

/** Table three, columns: who asked. */
export const applicantColumns = {
  naturalPerson: { zh: '自然人', en: 'Natural persons', aliases: ['公民'], measure: 'count', unit: '件' },
  commercialEnterprise: { zh: '商业企业', en: 'Commercial enterprises', measure: 'count', unit: '件' },
  researchInstitution: { zh: '科研机构', en: 'Research institutions', measure: 'count', unit: '件' },
  publicInterestOrganization: {
    zh: '社会公益组织',
    en: 'Public-interest organizations',
    measure: 'count',
    unit: '件',
  },
  legalServiceOrganization: {
    zh: '法律服务机构',
    en: 'Legal-service organizations',
    measure: 'count',
    unit: '件',
  },
  otherOrganization: { zh: '其他', en: 'Other organizations', measure: 'count', unit: '件' },
  total: { zh: '总计', en: 'Total', aliases: ['合计'], measure: 'count', unit: '件', sumOf: 'siblings' },
} as const satisfies Columns;

/** The form prints no subtotal for 法人或其他组织: the heading stands over five columns and has no figures. */
export const applicantHeads = [
  {
    zh: '申请人情况',
    en: 'Applicants',
    over: [
      'naturalPerson',
      {
        zh: '法人或其他组织',
        en: 'Legal persons or other organizations',
        over: [
          'commercialEnterprise',
          'researchInstitution',
          'publicInterestOrganization',
          'legalServiceOrganization',
          'otherOrganization',
        ],
      },
      'total',
    ],
  },
] as const satisfies readonly ColumnHead[];
