#!/usr/bin/env node
/** `npx @council-kit/theme`: exit code 0 where all is well, 1 where colours cannot be read, 2 where it cannot start. */
import { BriefError } from '../brief/errors.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { create } from './create.ts';
import { help, helpOn } from './help.ts';
import { ClashError, UseError } from './problems.ts';
import { didYouMean } from '../brief/suggest.ts';

const commands = { create, build, check };

const isCommand = (word?: string): word is keyof typeof commands =>
  word !== undefined && Object.hasOwn(commands, word);

function run([word, ...args]: string[]): number {
  if (!word || ['help', '--help', '-h'].includes(word)) {
    console.log(isCommand(args[0]) ? helpOn[args[0]] : help);
    return 0;
  }
  if (!isCommand(word))
    throw new UseError(`There is no command "${word}". ${didYouMean(word, Object.keys(commands))}`);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(helpOn[word]);
    return 0;
  }
  commands[word](args);
  return 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const isKnown = error instanceof UseError || error instanceof BriefError || error instanceof ClashError;
  if (!isKnown) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = error instanceof ClashError ? 1 : 2;
}
