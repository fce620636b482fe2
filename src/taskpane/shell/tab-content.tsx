/** What stands under a chosen tab. */
import * as React from 'react';
import { FindingsTab } from '../findings/findings-tab';
import type { FormProps } from './form-bar';
import { OnDemand } from './on-demand';
import type { DetailTab } from './pane-state';
import { detailParts } from './parts-on-demand';

export function TabContent(props: FormProps & { tab: 'findings' | DetailTab }): JSX.Element {
  const { tab, ...form } = props;
  if (tab === 'findings') return <FindingsTab {...form} />;
  return (
    <OnDemand wanted={detailParts}>
      {({ DetailTabContent }) => <DetailTabContent tab={tab} {...form} />}
    </OnDemand>
  );
}
