import type { AgencyContact } from '../report/agency.js';

// The sentence that names whom to ask is short; so much of the text before it is looked at.
const longestPreamble = 6000;
const colon = String.raw`\s*(?:为|是)?\s*[:：]?\s*(?![:：])`;

/** Whom to ask and where to download, as the preamble says it. */
export function contactIn(text: string): AgencyContact | undefined {
  const plain = text.slice(0, longestPreamble).replace(/[ \t\u3000]+/gu, ' ');
  const facts: [keyof AgencyContact, string | undefined][] = [
    ['office', /请[与向和同]\s*([^，。；：（(]{2,40}?)\s*(?:[（(]|联系|咨询|反映)/u.exec(plain)?.[1]],
    [
      'address',
      new RegExp(
        `(?:联系|办公|通讯|通信)?地\\s*址${colon}([^，。；;\\n）)]{4,60}?)(?=[，。；;\\n）)]|,|\\s*(?:邮编|邮政编码|电话|联系电话|办公电话)|$)`,
        'u',
      ).exec(plain)?.[1],
    ],
    ['postcode', new RegExp(`(?:邮\\s*编|邮政编码)${colon}(\\d{6})(?!\\d)`, 'u').exec(plain)?.[1]],
    [
      'telephone',
      new RegExp(`电\\s*话(?:号码)?${colon}([（(]?\\d[\\d（()）\\-—–－ 、/]{5,40}\\d)`, 'u').exec(plain)?.[1],
    ],
    ['email', /([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4})/u.exec(plain)?.[1]],
    ['website', /((?:https?:\/\/|www\.)[\w./?=&%:#~-]{4,200})/iu.exec(plain)?.[1]],
  ];
  const contact: AgencyContact = {};
  for (const [fact, found] of facts) {
    // A line break is where the page was full, in Chinese never between words.
    const value = found?.replace(/\s*\n\s*/gu, '').trim();
    if (value) contact[fact] = value;
  }
  return Object.keys(contact).length > 0 ? contact : undefined;
}
