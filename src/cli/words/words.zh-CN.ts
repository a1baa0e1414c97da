import { mistakes } from '../../finding/messages.zh-CN.js';
import type { DiagnosisStatus } from '../../index.js';
import { faultsInChinese } from '../../report/mistakes.zh-CN.js';
import { usageInChinese } from './usage.zh-CN.js';
import type { Words } from './words.js';

const unfixed: Record<DiagnosisStatus, (ties: number) => string> = {
  balanced: () => '各项平衡，无需更正',
  located: () => '没有可写的更正',
  ambiguous: (ties) => `有 ${ties} 种改法，无法断定是哪一种`,
  unexplained: () => '改动三格以内不能使各项平衡',
};

/** The tool in Chinese. */
export const zhCN: Words = {
  locale: 'zh-CN',
  about: '读取、核对政府信息公开工作年度报告',
  helpTitles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  options: {
    version: '显示版本',
    help: '显示帮助',
    locale: '提示所用语言',
    format: '输出格式',
    json: '输出 JSON',
    strict: '有警告也按有错误退出',
    jobs: '同时核对的进程数；auto 为每个处理器核心一个',
    stdin: '从标准输入读取报告，每行一份',
    stdout: '逐行把结果写到标准输出',
    id: '与 --stdin 同用：各行中此键的值，作为 id 写入结果',
    exitCode: '与 --stdin 同用：有一行有错误或不是报告，即以 1 退出',
    explain: '指出哪一格填错、应为多少',
    fix: '更正方法唯一时，把更正后的报告写入文件',
    previous: '上一年度报告，用于核对前后年度',
    asOf: '核对日期，用于判断是否逾期发布',
    config: '配置文件（默认为当前文件夹的 disclosure-report.config.json）',
    to: '输出格式',
    output: '写入文件，不写到标准输出',
    agency: '机关全称',
    year: '报告年度',
    edition: '表格版本（默认按年度）',
  },
  check: {
    about: '核对报告：表格是否齐全、勾稽关系是否成立、文字与数据是否一致',
    files: '报告文件、文件夹或通配符；- 为标准输入',
  },
  rules: { about: '列出全部核对规则' },
  diff: { about: '比较两份报告，并核对前后年度是否衔接', previous: '上一年度报告', current: '本年度报告' },
  convert: {
    about: '转换报告格式；ndjson 每行一份报告，facts-csv、facts-ndjson 每行一个数据，可合并多份报告',
    one: (target) => `${target} 每次只能转换一份报告`,
  },
  new: { about: '生成空白报告，供填写' },
  summaries: {
    about: '汇总文件夹中的报告：各机关各年度是否齐全、有多少错误',
    missing: '缺',
    state: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${errors} 错`] : []),
        ...(warnings > 0 ? [`${warnings} 警`] : []),
        ...(errors + warnings === 0 ? ['无误'] : []),
      ].join(' '),
    unplaced: (file, state) => `未找到机关名称或年度：${file}（${state}）`,
    total: ({ agencies, reports, faulty, missing, failures }) =>
      `共 ${agencies} 个机关，${reports} 份报告，有误 ${faulty} 份，缺 ${missing} 份；无法读取的文件 ${failures} 个`,
  },

  severity: { error: '错误', warning: '警告', info: '提示' },
  standardInput: '（标准输入）',
  reportName: (agency, year) =>
    `${agency ?? '（未找到机关名称）'} ${year === null ? '（未找到年度）' : `${year} 年度`}`,
  cells: ({ figures, empty, total, tables: { proactive, requests, disputes } }) =>
    `读出数据 ${figures}/${total} 格：表二 ${proactive.figures}/${proactive.total}，表三 ${requests.figures}/${requests.total}，表四 ${disputes.figures}/${disputes.total}${empty > 0 ? `（${empty} 格没有数据）` : ''}`,
  place: ({ page, table, row, cell }) =>
    [
      page === undefined ? '' : `第 ${page} 页`,
      table === undefined ? '' : `第 ${table} 个表格`,
      row === undefined ? '' : `第 ${row} 行`,
      cell === undefined ? '' : `第 ${cell} 格`,
    ].join(''),
  summary: ({ findings, checked }) =>
    `错误 ${findings.error}，警告 ${findings.warning}，提示 ${findings.info}；核对 ${checked.held + checked.failed + checked.undecided} 处，相符 ${checked.held}，不符 ${checked.failed}，无法判断 ${checked.undecided}`,
  total: (reports, faulty, failed) => `共 ${reports} 份报告，有误 ${faulty} 份；无法核对的文件 ${failed} 个`,

  repairs: (ties, shown) =>
    ties === 0
      ? '改动三格以内不能使各项平衡'
      : `有 ${ties} 种改法可使各项平衡${ties > shown ? `，最可能的 ${shown} 种` : ''}：`,
  ifBlankIsZero: '（若空白均为 0）',
  changes: (changes) => changes.map(({ place, from, to }) => `${place} ${from ?? '空白'} → ${to}`).join('；'),
  fixed: (file, changes) => `已更正 ${changes} 处，写入 ${file}`,
  mistake: (kind) => (mistakes[kind] === '' ? '' : `（${mistakes[kind]}）`),
  notFixed: (status, ties) => `未写入更正后的报告：${unfixed[status](ties)}`,

  usage: usageInChinese,
  choices: (choices, preset) =>
    `（可取 ${choices.join('、')}${preset === undefined ? '' : `；默认 ${preset}`}）`,
  failure: (message) => `无法执行：${message}`,
  notFound: '文件不存在',
  noFiles: '没有找到文件',
  fixOne: '--fix 每次只能更正一份报告',
  longLine: '此行超过 16 MiB，未读取',
  workerDied: (reason) => `核对它的进程两次中止${reason === '' ? '' : `（${reason}）`}，未能核对`,
  filterAlone: '--stdin ndjson 与 --stdout ndjson 须同时使用，且不带文件',
  notWithFilter: (option) => `${option} 不能与 --stdin 同用`,
  onlyWithFilter: (option) => `${option} 只能与 --stdin 同用`,
  noArguments: '没有给出文件',
  needsOutput: (format) => `${format} 须用 --output 写入文件`,
  needsPackage: (name) => `需要先安装 ${name}（npm install ${name}）`,
  notJson: (reason) => `不是完整的 JSON（${reason}）`,
  notReport: (faults) => `不是报告的 JSON：${faultsInChinese(faults)}`,
  wrongConfig: (faults) => `配置有误：${faultsInChinese(faults)}`,
  plugins: {
    notLoaded: (reason) => `无法载入（${reason}）`,
    noRules: '没有导出规则',
    noRule: (name) => `导出的 ${name} 不是规则`,
  },
  wrongOption: faultsInChinese,
};
