/** Writes what a scaffold makes into the project. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages, projectFolder, runPackage } from '../setup.mjs';
import { endWithMistake } from '../usage.mjs';

const inProject = (place) => path.join(projectFolder, place);

/** Ends the process when the name cannot be one of code: `target-odd`. */
export function requireSlug(slug) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(slug)) endWithMistake(`“${slug}”应是英文小写加连字符。`);
}

/** Ends the process for names that would end the texts they are written into. */
export function requireNames(...names) {
  if (/['\\`\n|]/.test(names.join(''))) endWithMistake('名称里不能有引号、反引号、竖线和反斜杠。');
}

/**
 * Writes new files and changes registers, formatted as everything else.
 * @param {Record<string, string>} files by path from the project's folder
 * @param {Record<string, (source: string) => string>} registers
 */
export function writeScaffold(files, registers) {
  const taken = Object.keys(files).find((place) => existsSync(inProject(place)));
  if (taken) endWithMistake(`已有 ${taken}。`);
  installPackages();
  for (const [place, text] of Object.entries(files)) {
    mkdirSync(path.dirname(inProject(place)), { recursive: true });
    writeFileSync(inProject(place), text);
  }
  for (const [place, change] of Object.entries(registers)) {
    writeFileSync(inProject(place), change(readFileSync(inProject(place), 'utf8')));
  }
  const places = [...Object.keys(files), ...Object.keys(registers)];
  runPackage('prettier', ['--write', '--log-level', 'warn', ...places]);
}
