import { messagesIn } from '../finding/messages.js';
import { type TopicKey, topicKeys, topics } from '../form/parts.js';
import { labelText } from '../report/describe-cell.js';
import { law, officialForm } from './basis.js';
import { isFiguresAlone } from './presence.js';
import { agencyClassOf, textOf } from './prose.js';
import { type CatalogueRule, notApplicable } from './rule.js';
import { proseParts } from './subject.js';

// Any word of the topic's own will do: the rule is after topics left out, not after headings.
const topicWords: Readonly<Record<TopicKey, RegExp>> = {
  proactive: /主动公开|公开.{0,12}信息|发布.{0,12}信息|信息发布/u,
  onRequest: /依申请|申请公开|公开申请|公开的申请|收到.{0,10}申请|受理.{0,10}申请/u,
  management: /管理|审核|审查|清理|梳理|更新|目录|指南|保密|规范性文件|台账|归档/u,
  platform: /平台|网站|新媒体|微信|公众号|微博|专栏|栏目|公报|公开栏/u,
  supervision: /监督|考核|培训|保障|评议|检查|督查|督促|测评|责任|领导小组/u,
};

const topicRule: CatalogueRule<'overview/topics'> = {
  id: 'overview/topics',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: ['overview'] },
  check(subject) {
    const { report } = subject;
    const text = textOf(subject, 'overview');
    if (text.trim() === '') return notApplicable;
    const headed = new Set<TopicKey | undefined>();
    for (const block of report.overview.blocks) if (block.kind === 'heading') headed.add(block.topic);
    const missing = topicKeys.filter((topic) => !headed.has(topic) && !topicWords[topic].test(text));
    if (missing.length === 0) return ['held'];
    return [
      {
        expected: missing.map((topic) => topics[topic].zh).join('、'),
        message: (locale) =>
          messagesIn(locale)['overview/topics']({
            missing: missing.map((topic) => labelText(topics[topic], locale)),
          }),
      },
    ];
  },
};

const accounts = [
  { words: { 'zh-CN': '工作考核', en: 'assessment (工作考核)' }, pattern: /考核|考评|绩效/u },
  {
    words: { 'zh-CN': '社会评议', en: 'public appraisal (社会评议)' },
    pattern: /评议|评价|评估|测评|满意度|社会监督/u,
  },
  {
    words: { 'zh-CN': '责任追究', en: 'accountability (责任追究)' },
    pattern: /责任追究|追究.{0,8}责任|追责|问责/u,
  },
] as const;

const accountability: CatalogueRule<'overview/accountability'> = {
  id: 'overview/accountability',
  severity: 'warning',
  basis: law(50),
  reads: { parts: ['overview', 'problems', 'other'] },
  check(subject) {
    if (agencyClassOf(subject).kind !== 'government' || isFiguresAlone(subject)) return notApplicable;
    const missing = accounts.filter(
      ({ pattern }) => !proseParts.some((part) => pattern.test(textOf(subject, part))),
    );
    if (missing.length === 0) return ['held'];
    return [
      {
        expected: missing.map(({ words }) => words['zh-CN']).join('、'),
        message: (locale) =>
          messagesIn(locale)['overview/accountability']({
            missing: missing.map(({ words }) => words[locale]),
          }),
      },
    ];
  },
};

/** Part one. */
export const overviewRules = [topicRule, accountability] as const;
