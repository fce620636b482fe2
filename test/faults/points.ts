/** Every kind of failure × every request × every action of reading, writing and undoing, at every level. */
import { LEVELS } from '../excel/open-port';
import { requestsOf } from './judge';
import { faultName, faultsOf } from './kinds';
import { COMMANDS, type Book, type Point } from './scenario';

const BOOKS: readonly Book[] = ['mixed', 'open'];

/**
 * The open workbook is for what people do on Excel 2016: it gives no part of an answer to a request of which
 * it refuses something, so that there nobody learns what was typed in the very moment of a refused write.
 */
function isPossible({ level, book, fault }: Point): boolean {
  return (book === 'open') === (level === '1.1' && fault.kind === 'person');
}

export async function allPoints(): Promise<Point[]> {
  const points: Point[] = [];
  for (const level of LEVELS) {
    for (const command of COMMANDS) {
      for (const book of BOOKS) {
        const counts = await requestsOf({ level, book, command });
        counts.forEach((actionCount, request) => {
          for (const fault of faultsOf(actionCount)) {
            const point = { level, book, command, request, fault };
            if (isPossible(point)) points.push(point);
          }
        });
      }
    }
  }
  return points;
}

export function pointName({ level, command, request, fault }: Point): string {
  return `${level} ${command}, request ${String(request)}: ${faultName(fault)}`;
}
