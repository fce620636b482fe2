/** All texts of the pane in English. `{count|one|many}` chooses by the number. */
import { fillEnUs } from './fill-en-us';
import { reviewEnUs } from './review-en-us';
import { policyEnUs } from './policy-en-us';
import type { Wording } from './zh-cn';

export const enUs: Wording = {
  'pane.title': 'Performance self-evaluation assistant',
  'mode.fill': 'Fill in',
  'mode.review': 'Review',
  'punctuation.listComma': ', ',
  'punctuation.quoted': '“{name}”',

  'action.check': 'Check workbook',
  'action.checkAgain': 'Check again',
  'action.cancel': 'Cancel',
  'action.back': 'Back',
  'action.settings': 'Settings',
  'action.switchMode': 'Way of working',
  'action.showTab': 'Content',
  'action.chooseForm': 'Choose form',
  'action.filter': 'Filter',
  'action.toggleGroup': 'Open or close',
  'action.showAll': 'Show all {count} rows',
  'action.showFirst': 'Show the first rows only',
  'action.showMore': 'Show more ({count} left)',
  'action.openFinding': 'Show details and select the cell',
  'action.selectCell': 'Select cell',
  'action.selectNamed': 'Select {address}',
  'action.why': 'Why',
  'action.fix': 'Fix',
  'action.fixAll': 'Fix one by one',
  'action.accept': 'Accept with a reason',
  'action.withdraw': 'Withdraw acceptance',
  'action.decide': 'OK',
  'action.redecide': 'Decide again',
  'action.previewFill': 'Preview and fill {count} {count|cell|cells}',
  'action.chooseEdits': 'Tick the cells to write',
  'action.apply': 'Apply {count} {count|cell|cells}',
  'action.undo': 'Undo',
  'action.leaveUndo': 'Leave as it is',
  'action.draftReason': 'Draft the facts',
  'action.editReason': 'Edit reason',
  'action.insertReason': 'Write to {address}',
  'action.copy': 'Copy',
  'action.dismiss': 'Close message',
  'action.map': 'Point out the header',
  'action.saveMapping': 'Read it this way',
  'action.chooseTargetFiles': 'Choose target files…',
  'action.chooseTarget': 'Target form to compare with',
  'action.openOpinion': 'Write opinion',
  'action.copyOpinion': 'Copy text',
  'action.addOpinionSheet': 'New sheet',
  'action.confirmSheet': 'Add sheet',
  'action.saveSelfReport': 'Save as Word',
  'report.title': 'Report on the self-evaluation',
  'report.hint':
    'Writes up what the form holds, in Chinese: facts, scores with a chart, indicators that fell short; every number with its cell. What a person must write stays blank.',
  'report.copy': 'Copy text',
  'action.saveOpinionDocument': 'Save as Word',
  'action.saveOpinion': 'Save page',
  'action.saveResult': 'Save result',
  'action.openBatch': 'Several files…',
  'action.assessFiles': 'Check several files',
  'action.chooseFiles': 'Choose files…',
  'action.chooseFolder': 'Choose a folder…',
  'action.targetFiles': 'Target files…',
  'action.openFile': 'Show file',
  'action.sortBatch': 'Sort',
  'action.compareRound': 'Earlier round…',
  'action.remove': 'Remove',

  'severity.error': 'Errors',
  'severity.warning': 'Warnings',
  'severity.info': 'Hints',

  'verdict.errors':
    '{forms} {forms|form|forms}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  'verdict.warnings':
    '{forms} {forms|form|forms}, no errors, {warnings} {warnings|warning|warnings}',
  'verdict.infos': '{forms} {forms|form|forms}, no errors or warnings, {infos} {infos|hint|hints}',
  'verdict.allClear':
    'Nothing to report. {forms} {forms|form|forms} with {rows} {rows|indicator|indicators} checked by {checks} rules.',
  'verdict.checks': 'Checked by {count} rules',
  'verdict.stale': 'The workbook was changed; the result may be out of date',
  'verdict.noChangeEvents':
    'This Excel does not report changes. Please choose “Check again” after editing.',

  'empty.welcome': 'Check performance forms',
  'empty.whatItDoes':
    'Finds the performance forms in the open workbook, checks targets and units, calculates scores by the rules and says which rows need a deviation reason. Checking only reads; no cell is changed.',
  'empty.failed': 'The workbook could not be read',
  'empty.noForm': 'No performance form found',
  'empty.noFormAdvice':
    'Please open a workbook with headers such as 三级指标 and 指标值 and check again, or point out the row of the header.',
  'empty.blankWorkbook': 'The workbook is empty',
  'empty.blankAdvice': 'Please open a self-evaluation or target form and check again.',

  'unreadable.text':
    '“{sheet}” {range} looks like a performance form, but no column was found for {columns}.',
  'unreadable.notOurs':
    '“{sheet}” {range} is a scorecard of another procedure; this program does not assess it.',
  'unreadable.map': 'Point out the column',

  'form.current': 'Current form',
  'form.sheet': 'Sheet “{sheet}”',
  'form.hiddenSheet': 'Sheet “{sheet}” (hidden)',
  'form.previous': 'Previous form',
  'form.next': 'Next form',
  'form.listLabel': '{number}/{count}, open the list of forms',
  'form.rowsOnly': '{kind}, {rows} {rows|indicator|indicators}',
  'form.settled': '{settled} points settled',
  'form.toDecide': ', {points} to be decided ({rows} {rows|row|rows})',
  'form.toFill': ', {points} waiting for a value ({rows} {rows|row|rows})',
  'form.asStated': ', {points} points as stated ({rows} {rows|row|rows})',
  'form.weightsOff': 'Weights add up to {weights}, not {full}: no total until that is mended',
  'form.final': '{score} points due',
  'form.finalWithGrade': '{score} points due, grade “{grade}”',
  'form.stated': '; {given} stated',
  'forms.title': 'All {count} forms',
  'forms.search': 'Find by project or sheet',
  'forms.settled': '{score} settled',
  'forms.score': '{score} points',
  'forms.noMatch': 'No form has this name.',
  'forms.more': 'The first {shown} of {count} are listed; type a name to find others.',

  'tab.findings': 'Findings',
  'tab.scores': 'Scores',
  'tab.reasons': 'Reasons',
  'tab.target': 'Targets',
  'tab.differences': 'Recalculation',

  'findings.none':
    'Nothing to report on this form. {rows} {rows|indicator|indicators} checked by {checks} rules.',
  'findings.noneShort': 'Nothing to report',
  'findings.rows': '{count} {count|row|rows}',
  'findings.accepted': 'Accepted',
  'findings.acceptedBecause': 'Accepted because: {reason}',

  'accept.reason': 'Why is this acceptable',
  'accept.placeholder': 'Printed with the review opinion',
  'accept.alike': 'Accept every {code} on this form ({count})',
  'accept.confirm': 'Accept',

  'row.target': 'Target {value}',
  'row.actual': 'Actual {value}',
  'row.score': '{given}/{weight} pts',

  'column.level3': 'Indicator',
  'column.target': 'Target',
  'column.actual': 'Actual',
  'column.weight': 'Weight',
  'column.score': 'Score',
  'column.deviationReason': 'Deviation reason',
  'column.given': 'Stated',
  'column.computed': 'Due',

  'tab.progress': 'Progress',
  'column.progress': 'Progress',
  'column.light': 'Light',
  'row.soFar': 'So far {value}',
  'row.forecast': 'Forecast {value}',
  'dimension.title': 'Scores by dimension',
  'dimension.input': 'Input and management',
  'dimension.output': 'Output',
  'dimension.cost': 'Cost',
  'dimension.benefit': 'Benefit',
  'dimension.satisfaction': 'Satisfaction',
  'dimension.execution': 'Execution',
  'dimension.picture': '{name}: {settled} points settled, {pending} open, weight {weight}',
  'dimension.rate': 'Budget execution rate {rate}',
  'dimension.pendingLegend': 'Hatched: points that are still open',

  'verdictName.met': 'Met',
  'verdictName.exceeded': 'Exceeded',
  'verdictName.partial': 'Partly met',
  'verdictName.missed': 'Missed',
  'verdictName.incomparable': 'Not comparable',
  'verdictName.undecided': 'Undecided',

  'tier.achieved': 'Achieved',
  'tier.partlyAchieved': 'Partly achieved',
  'tier.notAchieved': 'Not achieved',

  'open.actualBlank': 'The actual value is blank; fill it in to get a score.',
  'open.weightBlank': 'The weight is blank; fill it in to get a score.',
  'open.incomparable':
    'Target and actual are of different kinds and no formula applies. Please decide.',
  'open.undecided': 'The wording of the actual value leaves it open. Please decide.',
  'open.partial': 'Partly met; no formula applies. Please give a score within the band.',
  'open.missedWithoutFormula': 'Missed; no formula applies. Please give a score within the band.',
  'open.policyReview': 'The chosen rules leave this to a person.',
  'open.budgetZero': 'The annual budget is 0, so there is no execution rate.',

  'action.showCard': 'Show this row',
  'action.clearMarks': 'Remove {count} yellow {count|mark|marks}',
  'place.total': 'Total score',
  'place.executionRate': 'Execution rate',
  'place.executionScore': 'Score of execution rate',

  'obstacle.formula': '{count} {count|formula|formulas}',
  'obstacle.locked': '{count} locked {count|cell|cells}',
  'obstacle.mergedAway': '{count} {count|cell|cells} inside merged areas',

  'notice.written': '{count} {count|cell|cells} filled.',
  'notice.nothingWritten': 'No cell was written.',
  'notice.undone': '{count} {count|cell|cells} put back.',
  'notice.allUncertain': '{count} {count|cell|cells} may or may not have been written.',
  'notice.uncertain':
    '“{sheet}” {address} may or may not have been changed; the next check will tell.',
  'notice.settled': 'Cells that were uncertain: {written} had been written, {unwritten} had not.',
  'notice.overtyped':
    '“{sheet}” {address} was changed to {found} in the very moment of writing and overwritten. “Undo” gives it back.',
  'notice.overtypedTitle': 'Content overwritten while writing',
  'notice.partlyUndone':
    '{count} {count|cell|cells} put back; {left} could not be and may be tried again.',
  'notice.notUndone': 'Nothing was undone; {left} {left|cell|cells} may be tried again.',
  'notice.undoLeft': '{count} {count|cell keeps|cells keep} the present content.',
  'notice.notChecked': 'Not checked again; the result below is the former one.',
  'notice.notSelected': '“{sheet}” {address} could not be selected.',
  'notice.sheetHidden': 'Sheet “{sheet}” is hidden. Unhide it to select its cells.',
  'notice.notStored': 'This could not be stored in the workbook and is lost when the pane closes.',
  'notice.putAside':
    'Some stored settings of this workbook could not be read and were put aside; the rest applies.',
  'notice.fileProblem': '{file}: {problem}',
  'notice.saved': '“{name}” was saved; please look in the downloads folder.',
  'notice.notSaved': 'Files cannot be saved here. Please copy the text.',
  'notice.notKept':
    'Nothing was kept: this machine has no room or does not allow it. Please save “All results” as a file.',
  'notice.keptUnread': 'What was kept cannot be read and was removed.',
  'notice.forgotten': 'What was kept of batches is removed from this machine.',
  'notice.notAResult': '“{file}” is no saved result (.json).',
  'notice.partsMissing': 'The parts for reviewing could not be loaded. Please open the pane again.',
  'notice.noWorkbookInFolder': 'This folder holds no workbook. Please choose another one.',
  'notice.copied': 'Copied.',
  'notice.notCopied': 'Copying is not possible here. Please select the text and press Ctrl+C.',

  'refused.changedSince':
    '“{sheet}” {address} was changed to {found} after the check; not written.',
  'refused.inputChanged':
    '“{sheet}” {address} was not written: {input}, from which it was computed, now holds {found}; checked again with that.',
  'refused.changedAfterFilling':
    '“{sheet}” {address} was changed to {found} after filling; not undone.',
  'refused.formula': '“{sheet}” {address} is the formula {found}; left alone.',
  'refused.locked': '“{sheet}” {address} is locked; left alone.',
  'refused.mergedAway': '“{sheet}” {address} lies inside a merged area; left alone.',
  'refused.sheetMissing': 'The sheet “{sheet}” no longer exists; {address} was left alone.',
  'refused.tooLong':
    'The text for “{sheet}” {address} is longer than the 32767 characters a cell can hold; nothing was written.',
  'refused.hostRefused': 'Excel does not allow “{sheet}” {address} to be changed.',

  'failure.notAWorkbook': 'This is not a workbook that can be read.',
  'failure.encrypted': 'The file has a password and cannot be read.',
  'failure.truncated': 'The file is incomplete. Please get it again.',
  'failure.tooLarge':
    'The workbook is too large. Please clear unused rows and columns and try again.',
  'failure.unsupported': 'This Excel does not support this step.',
  'failure.cellEditMode': 'A cell is being edited. Please press Enter in the sheet and try again.',
  'failure.protected':
    'The sheet is protected. Please unprotect it first, or enter the values by hand.',
  'failure.payloadLimit':
    'Excel refused the amount of data. Please clear unused rows and columns and try again.',
  'failure.noAnswer':
    'Excel does not answer. Please wait until it responds again and choose “Check again”.',
  'failure.changedWhileReading':
    'The workbook kept changing while it was read. Please stop editing and check again.',
  'failure.sessionLost': 'The connection to Excel was lost. Please open the pane again.',
  'failure.cancelled': 'Cancelled.',
  'failure.hostError': 'Excel did not complete this step. Please try again.',

  'fileFailure.notAWorkbook':
    'Not a workbook that can be read. If Excel or WPS opens it, please save it as .xlsx.',
  'fileFailure.encrypted':
    'The file has a password and cannot be read. Please save a copy without it.',
  'fileFailure.truncated': 'The file is incomplete. Please get it again.',
  'fileFailure.tooLarge':
    'The file is too large. Please delete sheets that are not needed, or empty rows and columns.',
  'fileFailure.unsupported':
    'Files of this kind are not supported. Please save it as .xlsx in Excel or WPS.',
  'fileFailure.unexpected':
    'Something unexpected went wrong. Please try again; if it persists, show the file to your administrator.',

  'page.sources': 'Sources',
  'page.loading': 'Opening…',
  'page.failed': 'The page did not open. Please check the network and try again.',
  'page.retry': 'Try again',

  ...reviewEnUs,
  ...fillEnUs,
  ...policyEnUs,

  'settings.policy': 'Scoring rules',
  'settings.openPolicy': 'View or change',
  'settings.mappings': 'Headers pointed out by hand',
  'settings.noMappings': 'None. Forms that are recognised do not need it.',
  'settings.mapping': '“{sheet}” row {row}, {columns} {columns|column|columns}',
  'settings.review': 'Review',
  'settings.reviewHint':
    'Sender, deadline and contact of letters, when a form is sent back, and what stays on this machine.',
  'settings.openReview': 'Review settings…',
  'settings.general': 'General',
  'settings.language': 'Language',
  'settings.checksOnOpen': 'Check when the pane opens',
  'settings.on': 'On',
  'settings.off': 'Off',
  'settings.privacy': 'Data never leaves this machine.',

  'mapping.lead':
    'Say which row holds the header, then choose a column for each item. Remembered in this workbook.',
  'mapping.sheet': 'Sheet',
  'mapping.headerRow': 'Row of the header',
  'mapping.choose': 'Please choose',
  'mapping.row': 'Row {row}: {text}',
  'mapping.column': 'Column {letters} {text}',
  'mapping.noColumn': 'No such column',
  'mapping.preview': 'The first rows will be read like this',
};
