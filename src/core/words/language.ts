/** Languages in which everything is said to people; Chinese comes first. */
export type Language = 'zh-CN' | 'en-US';

export const languages: readonly Language[] = ['zh-CN', 'en-US'];
