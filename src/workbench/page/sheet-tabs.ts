/** The sheet names below the grid. Hidden sheets are listed greyed: the add-in reads them, people do not see them. */
import type { ModelSheet } from '../host/workbook-model';

export function drawSheetTabs(
  container: HTMLElement,
  sheets: readonly ModelSheet[],
  activeSheet: number,
  onChoose: (sheet: ModelSheet) => void,
): void {
  const tabs = sheets.map((sheet, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(index === activeSheet));
    tab.textContent = sheet.visibility === 'visible' ? sheet.name : `${sheet.name}（隐藏）`;
    tab.title = sheet.name;
    tab.disabled = sheet.visibility !== 'visible';
    tab.addEventListener('click', () => onChoose(sheet));
    return tab;
  });
  container.replaceChildren(...tabs);
  tabs[activeSheet]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
