/** What forms demand under one name, grouped so that a workbook of many forms is not compared pair by pair. */
import { comparableName, isSameOrganisation } from '../../../review/name-similarity';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { sameMeaning } from '../../../value/compare/same-meaning';

/** A row with the form it stands on. */
export interface Place {
  readonly assessed: AssessedForm;
  readonly row: AssessedRow;
}

/** Forms of one kind and unit that demand the same in the same words. */
interface Demand {
  readonly organisation: string;
  readonly first: Place;
  /** The first place in another project than `first`, with its order among all places. */
  elsewhere: { readonly place: Place; readonly order: number } | null;
  readonly order: number;
}

const organisationOf = ({ form }: AssessedForm): string =>
  form.head.implementer?.value.text || form.head.department?.value.text || '';

const projectOf = ({ assessed }: Place): string => comparableName(assessed.form.project);

/** `isSameOrganisation`, asked once for each two names. */
export function sameOrganisations(): (one: string, other: string) => boolean {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const key = `${one}\n${other}`;
    let isSame = known.get(key);
    if (isSame === undefined) {
      isSame = isSameOrganisation(one, other);
      known.set(key, isSame);
    }
    return isSame;
  };
}

/** The rates demanded under one name, in the order of forms. */
export class DemandsOfName {
  private readonly demands = new Map<string, Demand>();
  private places = 0;

  constructor(private readonly isSameOrganisation: (one: string, other: string) => boolean) {}

  /** The first place of the same kind and unit, but of another project, that demands something else. */
  contradicting(place: Place): Place | null {
    const organisation = organisationOf(place.assessed);
    const project = projectOf(place);
    let found: Place | null = null;
    let order = Infinity;
    this.demands.forEach((demand) => {
      const isFirst = projectOf(demand.first) !== project;
      const other = isFirst ? demand : demand.elsewhere;
      if (!other || other.order >= order) return;
      if (demand.first.assessed.form.kind !== place.assessed.form.kind) return;
      if (sameMeaning(demand.first.row.target, place.row.target)) return;
      if (!this.isSameOrganisation(demand.organisation, organisation)) return;
      found = 'place' in other ? other.place : other.first;
      order = other.order;
    });
    return found;
  }

  add(place: Place): void {
    const { assessed, row } = place;
    const organisation = organisationOf(assessed);
    const key = [assessed.form.kind, organisation, targetKey(row)].join('\n');
    const demand = this.demands.get(key);
    const order = this.places;
    this.places += 1;
    if (!demand) this.demands.set(key, { organisation, first: place, elsewhere: null, order });
    else if (!demand.elsewhere && projectOf(demand.first) !== projectOf(place)) {
      demand.elsewhere = { place, order };
    }
  }
}

/** Equal for targets that mean the same beside any other target. */
function targetKey({ target }: AssessedRow): string {
  if (target.kind !== 'quantity') return target.text;
  const { text, comparator, value, unit, change } = target;
  return [text, comparator, value, unit?.name, change].join('\n');
}
