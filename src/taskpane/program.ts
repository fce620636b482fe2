/** What results say that wrote them. */
import { version } from '../../package.json';
import { programOf } from '../core/report/to-assessment';

export const PROGRAM = programOf(version);
