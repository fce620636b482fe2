/** Where the pane is put together: Excel behind the port, the state, and the page. */
import './zod-without-eval';
import './styles/pane.css';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { openWorkbook } from './actions/open-workbook';
import { App } from './components/app';
import { loadPaneTheme } from './controls/theme';
import { registerPaneIcons } from './icons/register-icons';
import { createPageHost } from './page-host';
import { PaneProvider, type Pane } from './state/pane';
import { initialState } from './state/pane-state';
import { createPaneStore } from './state/pane-store';

void Office.onReady().then(() => {
  loadPaneTheme();
  registerPaneIcons();
  const host = createPageHost();
  const pane: Pane = { ...createPaneStore(initialState(host.language)), host };
  ReactDOM.render(
    <PaneProvider pane={pane}>
      <App />
    </PaneProvider>,
    document.getElementById('pane'),
  );
  void openWorkbook.perform(pane);
});
