/** What the self-check says, for finance staff first and for administrators second. Both languages complete. */
import type { PaneState, Part, PartCheck } from './diagnose';

export type TroubleState = Exclude<PaneState, 'running' | 'opening'>;

/** What to do next; `link` is an address relative to the pane's page. */
export interface Step {
  readonly text: string;
  readonly link?: string;
}

export interface SelfCheckTexts {
  readonly language: string;
  readonly titles: Readonly<Record<TroubleState, string>>;
  readonly steps: Readonly<Record<TroubleState, readonly Step[]>>;
  readonly found: string;
  readonly parts: Readonly<Record<Part, string>>;
  /** What is said of a part: in order, and where something is the matter. */
  readonly good: Readonly<Partial<Record<Part, string>>>;
  readonly trouble: Readonly<Partial<Record<Part, string>>>;
  readonly verdicts: Readonly<Record<PartCheck['verdict'], string>>;
}

const WORKBENCH = 'workbench/';

const zhCN: SelfCheckTexts = {
  language: 'zh-CN',
  titles: {
    browser: '这是 Excel 任务窗格的地址，现在是在浏览器里打开的',
    'old-view': '显示窗格的网页组件太旧，窗格无法工作',
    'no-office-js': '没有读到 office.js，窗格无法与 Excel 连接',
    'no-answer': 'Excel 还没有回应',
    'not-started': '窗格没有启动',
  },
  steps: {
    browser: [
      { text: '填报、审核：请在 Excel 的“开始”选项卡点击“绩效自评助手”。' },
      { text: '没有 Excel，或使用 WPS：打开工作台', link: WORKBENCH },
      { text: '管理员：下面各项都正常，就可以把清单发给用户。' },
    ],
    'old-view': [
      {
        text: '管理员：Excel 2016、2019 需要 Internet Explorer 11，并且不以兼容性视图显示本站点。',
      },
      { text: '急用时：用 Edge、Chrome 或 360 等浏览器打开工作台', link: WORKBENCH },
    ],
    'no-office-js': [
      { text: '管理员：请确认 office-js 文件夹已完整放到服务器上，文件名和大小写没有改动。' },
      { text: '急用时：打开工作台检查文件', link: WORKBENCH },
    ],
    'no-answer': [
      { text: '请关闭窗格再打开一次；仍然如此，请重新启动 Excel。' },
      { text: '如果这里不是 Excel（例如 WPS），请打开工作台', link: WORKBENCH },
      { text: '管理员：清单里的地址应与本页地址的服务器和文件夹相同。' },
    ],
    'not-started': [
      { text: '请关闭窗格再打开一次。刚更新过的，请关闭 Excel 后清除加载项缓存（见安装说明）。' },
      { text: '急用时：打开工作台检查文件', link: WORKBENCH },
      { text: '仍然如此，请把本页截图发给管理员。' },
    ],
  },
  found: '检查结果',
  parts: {
    address: '地址',
    https: '加密连接',
    view: '网页组件',
    'office-js': 'office.js',
    host: '所在程序',
    'api-level': 'ExcelApi',
    files: '窗格文件',
    error: '第一个错误',
    policy: '内容安全策略',
    sniffing: '类型保护',
    cache: '更新及时',
  },
  good: {
    https: '使用 https',
    'office-js': '已载入',
    files: '都已载入',
    policy: '服务器已发送',
    sniffing: '服务器已发送',
    cache: '每次打开都向服务器核对',
  },
  trouble: {
    https: '不是 https，Excel 不会打开',
    'office-js': '没有载入',
    'api-level': '不到 1.1，版本太旧',
    policy: '服务器没有发送 Content-Security-Policy（页面自带一份，IE 11 除外）',
    sniffing: '服务器没有发送 X-Content-Type-Options: nosniff',
    cache: '服务器没有发送 Cache-Control: no-cache，更新后可能仍显示旧版',
  },
  verdicts: { good: '正常', advice: '建议改进', bad: '有问题', fact: '' },
};

const enUS: SelfCheckTexts = {
  language: 'en-US',
  titles: {
    browser: "This is the address of Excel's task pane, opened in a browser",
    'old-view': 'The web view is too old for the pane',
    'no-office-js': 'office.js did not load: the pane cannot reach Excel',
    'no-answer': 'Excel has not answered yet',
    'not-started': 'The pane did not start',
  },
  steps: {
    browser: [
      { text: 'Staff and reviewers: in Excel, on the Home tab, choose Self-Evaluation.' },
      { text: 'No Excel, or WPS: open the workbench', link: WORKBENCH },
      { text: 'Administrators: when everything below is in order, hand out the manifest.' },
    ],
    'old-view': [
      {
        text: 'Administrators: Excel 2016 and 2019 need Internet Explorer 11, without compatibility view for this site.',
      },
      { text: 'In a hurry: open the workbench in Edge or Chrome', link: WORKBENCH },
    ],
    'no-office-js': [
      {
        text: 'Administrators: make sure that the folder office-js is complete on the server, with all names as they were.',
      },
      { text: 'In a hurry: open the workbench', link: WORKBENCH },
    ],
    'no-answer': [
      { text: 'Close the pane and open it again; if that does not help, restart Excel.' },
      { text: 'If this is not Excel (WPS, for example): open the workbench', link: WORKBENCH },
      {
        text: "Administrators: the manifest must name the server and folder of this page's address.",
      },
    ],
    'not-started': [
      {
        text: 'Close the pane and open it again. After an update, close Excel and clear the add-in cache.',
      },
      { text: 'In a hurry: open the workbench', link: WORKBENCH },
      { text: 'If that does not help, send a picture of this page to the administrator.' },
    ],
  },
  found: 'What was found',
  parts: {
    address: 'Address',
    https: 'Encryption',
    view: 'Web view',
    'office-js': 'office.js',
    host: 'Program',
    'api-level': 'ExcelApi',
    files: 'Files of the pane',
    error: 'First error',
    policy: 'Content security policy',
    sniffing: 'Type protection',
    cache: 'Freshness',
  },
  good: {
    https: 'https',
    'office-js': 'loaded',
    files: 'all loaded',
    policy: 'sent by the server',
    sniffing: 'sent by the server',
    cache: 'checked with the server each time',
  },
  trouble: {
    https: 'not https: Excel will not open it',
    'office-js': 'not loaded',
    'api-level': 'below 1.1: too old',
    policy: 'the server does not send Content-Security-Policy (the page has one, except for IE 11)',
    sniffing: 'the server does not send X-Content-Type-Options: nosniff',
    cache:
      'the server does not send Cache-Control: no-cache; an old version may be shown after an update',
  },
  verdicts: { good: 'ok', advice: 'could be better', bad: 'trouble', fact: '' },
};

/** English only for those who ask for it: the users of the forms read Chinese. */
export function selfCheckTexts(language: string): SelfCheckTexts {
  return /^en/i.test(language) ? enUS : zhCN;
}
