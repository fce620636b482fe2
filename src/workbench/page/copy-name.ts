/** Names under which a workbook leaves the workbench. Old formats leave as .xlsx; one with macros keeps its own. */
import { endingOf, isWorkbookName, keepsFormat } from '../../file/workbook-names';

export function copyName(name: string): string {
  const ending = endingOf(name);
  const base = isWorkbookName(name) ? name.slice(0, name.length - ending.length) : name;
  return `${base}-副本${keepsFormat(name) ? ending : '.xlsx'}`;
}
