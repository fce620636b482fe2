/** What the workbench says about saving. */
import type { SaveRefusal } from './file-access';

/** First step of going on in WPS. */
export const FIRST_STEP = {
  inPlace: '点“保存”，改动会写回原来的文件。然后关闭本页，或不再在这里修改它。',
  copy: '点“另存副本”，文件会放到浏览器的“下载”文件夹，名称带“-副本”。',
} as const;

export const SAVE_REFUSALS: Readonly<Record<SaveRefusal, string>> = {
  'not-allowed': '没有得到写入许可，文件没有改动。请再点一次“保存”并允许，或用“另存副本”。',
  'changed-elsewhere':
    '这个文件打开之后在别处改过，没有覆盖它。请用“另存副本”保存这里的改动，再重新打开原文件。',
};

export const SAVE_FAILED =
  '没有保存：文件可能正在 WPS 或 Excel 中打开，或已不在原处。请用“另存副本”。';

/** `leftOut`: changes that could not be written. */
export function savedText(done: string, leftOut: number): string {
  return leftOut === 0 ? `${done}。` : `${done}；${leftOut} 处改动（公式等）未能写入。`;
}
