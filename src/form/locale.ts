export const locales = ['zh-CN', 'en'] as const;

/** The languages that labels and messages are written in; Chinese is the default everywhere. */
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-CN';
