/** A part of the pane in its place, or what is said there until it is loaded. */
import * as React from 'react';
import { useOnDemand, type PartOnDemand } from './load-on-demand';
import { OpeningPart } from './opening-part';

/** `around` is drawn about what is said while the part is not there. */
export function OnDemand<Part>(props: {
  wanted: PartOnDemand<Part>;
  children: (part: Part) => JSX.Element;
  around?: (opening: JSX.Element) => JSX.Element;
}): JSX.Element {
  const loaded = useOnDemand(props.wanted);
  if (loaded.kind === 'loaded') return props.children(loaded.part);
  const opening = <OpeningPart state={loaded} />;
  return props.around ? props.around(opening) : opening;
}
