/** Where the pane is put together: Excel behind the port, the state, and the page. */
import './styles/pane.css';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { excelInThisPage } from '../excel/excel-in-this-page';
import { wouldBeLost } from './batch/batch';
import { openWorkbook } from './review/actions/open-workbook';
import { App } from './shell/app';
import { followLook } from './follow-look';
import { keepTabInPane } from './keep-tab-in-pane';
import { createPageHost, pageClock } from './page-host';
import { PaneProvider } from './shell/pane';
import { detailParts } from './shell/parts-on-demand';
import { createPaneStore, type Pane } from './shell/pane-store';
import { initialState } from './shell/pane-state';
import { whenOfficeAnswers } from './when-office-answers';
import { loadWording } from './wording/load-wording';

void whenOfficeAnswers().then(async () => {
  keepTabInPane(document);
  const excel = excelInThisPage(pageClock);
  await followLook(excel);
  const host = createPageHost(excel);
  const pane: Pane = { ...createPaneStore(initialState(await loadWording(host.language))), host };
  ReactDOM.render(
    <PaneProvider pane={pane}>
      <App />
    </PaneProvider>,
    document.getElementById('pane'),
  );
  host.askBeforeClosing(() => wouldBeLost(pane.getState().batch));
  await openWorkbook.perform(pane);
  // not to be waited for at the first click; said there when it cannot be had
  detailParts.load().catch(() => undefined);
});
