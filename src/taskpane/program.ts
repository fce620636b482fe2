/** What results say that wrote them. */
import packageFacts from '../../package.json';
import { programOf } from '../core/report/to-assessment';

export const PROGRAM = programOf(packageFacts.version);
