/** What users are told when a workbook cannot be read or written: what is wrong, and what to do. */
import type { PortFailureCode } from '../port';

const TEXTS: Readonly<Record<PortFailureCode, string>> = {
  'not-a-workbook': '不是可以读取的表格文件。请确认它能在 Excel 或 WPS 中打开，再另存为 .xlsx。',
  encrypted: '文件设有打开密码，无法读取。请去掉密码后另存一份再检查。',
  truncated: '文件不完整，可能没有传完。请重新接收或复制后再试。',
  'too-large': '文件太大，超出可处理的范围。请删除无关工作表，或清除多余的空白行列后再试。',
  unsupported: '暂不支持这种文件格式。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
  'cell-edit-mode': '单元格正在编辑中。请先在表格中按 Enter 结束编辑。',
  protected: '工作表已保护，不能填写。请先撤销工作表保护，或手工录入。',
  'payload-limit': '一次读写的数据太多，被 Excel 拒绝。请减少工作表的空白区域后再试。',
  'session-lost': '与 Excel 的连接中断。请重新打开任务窗格后再试。',
  'no-answer': 'Excel 没有响应。请等它恢复后再试。',
  'changed-while-reading': '读取时工作簿一直在改动。请停止编辑后再试。',
  cancelled: '已取消。',
  'host-error': '出现意外错误，未能完成。请重试；如仍失败，请把文件交给管理员查看。',
};

export function failureText(code: PortFailureCode): string {
  return TEXTS[code];
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(docx?|wps|rtf)$/i, '是文字文档，不是表格文件。请要求报送 .xlsx 或 .xls 表格。'],
  [/\.(pdf|ofd)$/i, '是版式文件（PDF、OFD），不能核算。请要求报送可编辑的表格。'],
  [/\.(jpe?g|png|bmp|gif|tiff?)$/i, '是图片，不能核算。请要求报送可编辑的表格。'],
  [/\.(zip|rar|7z|tar|gz)$/i, '是压缩包，没有打开。请解压后再检查。'],
  [/\.(csv|tsv|txt)$/i, '是文本，没有表格结构。请在 Excel 或 WPS 中打开，另存为 .xlsx。'],
];

/** The same for a file whose ending says what it is: a wrong kind of file is no damaged workbook. */
export function fileFailureText(file: string, code: PortFailureCode): string {
  if (code !== 'not-a-workbook' && code !== 'unsupported') return failureText(code);
  return KINDS.find(([ending]) => ending.test(file))?.[1] ?? failureText(code);
}
