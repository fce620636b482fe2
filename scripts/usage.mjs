/** The words after a script's name: `--help` and `--version` for every script, one clear line for a mistake. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './setup.mjs';

const USAGE_MISTAKE = 2;

/** The product's version, as package.json has it. */
export function productVersion() {
  return JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')).version;
}

/** Says a mistake in the words given, in one line, and ends the process. */
export function endWithMistake(line) {
  console.error(line);
  process.exit(USAGE_MISTAKE);
}

/**
 * The options and other words, as `parseArgs` gives them; ends the process for `--help`, `--version` and mistakes.
 * @param {{ usage: string, options?: import('node:util').ParseArgsConfig['options'], allowPositionals?: boolean }} script
 */
export function readWords({ usage, options = {}, allowPositionals = false }) {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals,
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    endWithMistake(mistakeOf(error));
  }
  if (parsed.values.help) {
    console.log(usage.trim());
    process.exit(0);
  }
  if (parsed.values.version) {
    console.log(productVersion());
    process.exit(0);
  }
  return parsed;
}

/** Node's message names the option or the word first, in quotation marks. */
function mistakeOf(error) {
  const named = /'([^' ]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `没有“${named}”这个选项。用 --help 查看用法。`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `不需要“${named}”。用 --help 查看用法。`;
    default:
      return `选项“${named}”缺少取值，或不应有取值。用 --help 查看用法。`;
  }
}
