/** Sheets of 汇总表.xlsx on what was received beside the forms: unread files, what is missing or doubled, copied texts. */
import type { WriteSheet } from 'hucre';
import { receivedTwice } from '../../core/report/season-summary';
import type { FileNames } from './file-column';
import type { SeasonSummary } from './summary-data';
import { tableSheet } from './table-sheet';

export function unreadSheet({ unread, linkToFile }: SeasonSummary, named: FileNames): WriteSheet {
  return tableSheet(
    '未读文件',
    'Unread',
    [
      {
        header: '文件',
        width: 60,
        value: ({ file }) => named(file),
        link: ({ file }) => linkToFile(file),
      },
      { header: '原因', width: 80, value: ({ reason }) => reason },
    ],
    unread,
  );
}

interface CoverageLine {
  readonly state: string;
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  readonly file: string;
}

function coverageLines({ rows, notReceived, notReturned }: SeasonSummary): CoverageLine[] {
  return [
    ...notReceived.map((each) => ({ state: '已批复，未收到自评表', ...each })),
    ...receivedTwice(rows).flatMap((same) =>
      same.map(({ unit, project, year, file }) => ({
        state: `同一项目收到${same.length}份`,
        unit,
        project,
        year,
        file,
      })),
    ),
    ...rows
      .filter(({ comparedWith }) => comparedWith.startsWith('未核对'))
      .map(({ unit, project, year, file, comparedWith }) => ({
        state: comparedWith,
        unit,
        project,
        year,
        file,
      })),
    ...notReturned.map(({ unit, project, year, file }) => ({
      state: '前次有意见，这次未报回',
      unit,
      project,
      year,
      file,
    })),
  ];
}

export function coverageSheet(summary: SeasonSummary, named: FileNames): WriteSheet {
  return tableSheet(
    '报送情况',
    'Coverage',
    [
      { header: '情况', width: 42, value: ({ state }) => state },
      { header: '单位', width: 30, value: ({ unit }) => unit },
      { header: '项目', width: 36, value: ({ project }) => project },
      { header: '年度', width: 8, value: ({ year }) => year, isCentred: true },
      { header: '文件', width: 44, value: ({ file }) => named(file) },
    ],
    coverageLines(summary),
  );
}

/** A hint to look into: the same words may well be true of both. */
export function copiedSheet({ copiedTexts }: SeasonSummary, named: FileNames): WriteSheet {
  return tableSheet(
    '相同说明',
    'Copied',
    [
      { header: '序号', width: 7, value: ({ number }) => number, isCentred: true },
      { header: '偏差原因', width: 60, value: ({ text }) => text },
      { header: '单位', width: 24, value: ({ place }) => place.unit },
      { header: '项目', width: 28, value: ({ place }) => place.project },
      { header: '文件', width: 34, value: ({ place }) => named(place.file) },
      { header: '单元格', width: 16, value: ({ place }) => place.cell },
    ],
    copiedTexts.flatMap(({ text, places }, index) =>
      places.map((place) => ({ number: index + 1, text, place })),
    ),
  );
}
