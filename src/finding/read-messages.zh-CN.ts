import { clip } from './clip.js';
import type { ForeignFile, ReadMessages } from './read-message-catalogue.js';
import { places } from './wording.zh-CN.js';

const files = { docx: 'Word（DOCX）文件', pdf: 'PDF 文件' } as const;
/** What a file is. What no reader takes is named alone: nobody need have said that it was of any format. */
const foreignFiles: Record<ForeignFile, (wanted: string) => string> = {
  'old-office': () => '文件是旧版 Word（DOC）等文件，请另存为 DOCX',
  pdf: (wanted) => `文件不是 ${wanted}，而是 PDF 文件`,
  zip: (wanted) => `文件不是 ${wanted}，而是其他压缩文件`,
  picture: () => '文件是图片，须先识别出文字',
  markup: (wanted) => `文件不是 ${wanted}，而是网页或 XML 文件`,
  empty: () => '文件是空的',
};

/** What readers say, in Chinese. */
export const zhCN: ReadMessages = {
  'read/header-not-found': ({ fact }) =>
    ({
      year: '未能读出报告年度',
      agency: '未能读出发布机关',
      period: '未能读出统计期限',
    })[fact],
  'read/part-not-found': ({ part }) => `未找到“${part}”`,
  'read/table-not-found': ({ table }) => `未找到“${table}”的表格，其各格均未读出`,
  'read/row-not-found': ({ row }) => `未找到“${row}”一行，其各格均未读出`,
  'read/column-not-found': ({ column, table }) => `${table}：表中没有“${column}”一列`,
  'read/unknown-row': ({ table, label, figures }) =>
    `${table}：${label === '' ? '有一行数字没有可识别的名称' : `“${clip(label)}”不是格式中的行`}，其数字为 ${figures.map((text) => clip(text, 20)).join('、')}`,
  'read/unreadable': ({ place, text }) => `${place}：“${clip(text)}”不能读成确定的数字`,
  'read/placement': (evidence) =>
    evidence.kind === 'row'
      ? `${evidence.place}：${evidence.figures.length === 0 ? '没有数字' : `数字 ${evidence.figures.map((text) => clip(text, 20)).join('、')} 不能确定各在哪一列`}，有 ${evidence.cells} 格未读出`
      : `${evidence.place}：文件中有几处互不相同的数字 ${evidence.texts.map((text) => clip(text, 20)).join('、')}，未读出`,
  'read/blank': ({ table, places: cells }) =>
    `${table}：${places(cells)} 为空白，而其余各格均有数字，可能在复制或转换时丢失，请核对原文`,
  'read/inferred': ({ place, figures }) =>
    `${place}：${figures.join('、')} 的位置或数值仅由勾稽关系推定，请核对原文`,
  'read/mixed-edition': ({ table, edition, labels }) =>
    `${table}：${places(labels, '、')} 按 ${edition} 年格式填写，与本表其余部分不同，不能对应的数字未读出`,
  'read/unit': ({ place, text, unit, from }) =>
    from === null
      ? `${place}：“${clip(text)}”未注明单位，按${unit}读取`
      : `${place}：“${clip(text)}”以${from}为单位，已换算为${unit}`,
  'read/traditional': ({ characters }) => `原文为繁体字（${characters} 字），已转换为简体后读取`,
  'read/encoding': ({ encoding }) => `原文编码为 ${encoding}`,
  'read/not-this-format': ({ format, seems }) =>
    `${seems === null ? `文件不是 ${files[format]}` : foreignFiles[seems](files[format])}，未能读取任何数据`,
  'read/protected': ({ format }) => `${files[format]}设有密码，未能读取任何数据`,
  'read/damaged': ({ format, reason, page }) =>
    `${files[format]}已损坏，${page === undefined ? '损坏的部分未能读取' : `第 ${page} 页未能读取`}${reason === null ? '' : `（${clip(reason)}）`}`,
  'read/too-large': ({ format, what, limit }) =>
    ({
      text: `${files[format]}解压后超过 ${limit} 字节，未能读取`,
      depth: `${files[format]}内部嵌套超过 ${limit} 层，未能读取`,
      pages: `${files[format]}超过 ${limit} 页，其余各页未读取`,
      page: `${files[format]}第 ${limit} 页内容过多，未能读取`,
    })[what],
  'read/no-text': ({ format, pages }) =>
    `${files[format]}${pages === null ? '' : `共 ${pages} 页，`}没有任何文字，可能是扫描件，须先进行文字识别`,
  'read/garbled': ({ characters, pages }) =>
    `第 ${pages.join('、')} 页有 ${characters} 个字的字体未注明是什么字，未能读取`,
};
