/** The languages that labels and messages are written in; Chinese is the default everywhere. */
export type Locale = 'zh-CN' | 'en';

export const defaultLocale: Locale = 'zh-CN';
