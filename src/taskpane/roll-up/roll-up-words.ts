/** Texts of 各单位汇总. They come with the screens of reviewers. */
import type { PartWording } from '../wording/part-wording';

const chinese = {
  title: '各单位汇总',
  lead: '把各单位报来的表汇总成一张。只填汇总模板里空着的完成值和资金，别的一格不动；每一格都列出来自哪里。文件不离开这台电脑。',
  stepTemplate: '1. 汇总模板',
  chooseTemplate: '选择汇总模板…',
  changeTemplate: '换一个模板…',
  templateChosen: '{name}：{forms} 张表',
  stepFiles: '2. 各单位的文件',
  chooseFiles: '选择各单位的文件…',
  chooseFolder: '选择整个文件夹…',
  filesChosen: '已读 {files} 个文件。',
  unusable: '不能读取：{names}',
  unused: '没有用到（没有同一项目的表）：{names}',
  stepCells: '3. 核对',
  summary: '共 {cells} 格：汇总 {filled} 格，待核对 {open} 格。',
  nothing: '没有可以汇总的空格。请核对模板里的完成值是否空着、各单位的表和模板是否同一项目。',
  openTitle: '待核对（{count} 格），没有填写',
  filledTitle: '已汇总（{count} 格）',
  filled: '{text}（{method}）',
  source: '{file}：{text}',
  blankSource: '（空）',
  lacking: '{file}：没有这一行',
  save: '保存汇总表',
  saveHint: '保存为新文件“{name}”，模板本身不变。',
  savedName: '{base}（汇总）.xlsx',
  showSource: '{sheet}!{address}',
};

export type RollUpKey = keyof typeof chinese;

const english: Readonly<Record<RollUpKey, string>> = {
  title: 'Roll-up of units',
  lead: 'Makes one form of those that the units sent. Only blank results and amounts of the template are filled, nothing else; every cell shows where it comes from. No file leaves this computer.',
  stepTemplate: '1. Template',
  chooseTemplate: 'Choose the template…',
  changeTemplate: 'Another template…',
  templateChosen: '{name}: {forms} {forms|form|forms}',
  stepFiles: '2. Files of the units',
  chooseFiles: 'Choose the files of the units…',
  chooseFolder: 'Choose a whole folder…',
  filesChosen: '{files} {files|file|files} read.',
  unusable: 'Cannot be read: {names}',
  unused: 'Not used (no form of the same project): {names}',
  stepCells: '3. Check',
  summary: '{cells} {cells|cell|cells}: {filled} rolled up, {open} to check.',
  nothing:
    'There is no blank cell to roll up. Check that the results of the template are blank, and that its project is the one of the units.',
  openTitle: 'To check ({count}), left blank',
  filledTitle: 'Rolled up ({count})',
  filled: '{text} ({method})',
  source: '{file}: {text}',
  blankSource: '(blank)',
  lacking: '{file}: no such row',
  save: 'Save the roll-up',
  saveHint: 'Saved as a new file, “{name}”; the template stays as it is.',
  savedName: '{base} (roll-up).xlsx',
  showSource: '{sheet}!{address}',
};

export const rollUpWording: PartWording<RollUpKey> = { 'zh-CN': chinese, 'en-US': english };
