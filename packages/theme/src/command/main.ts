#!/usr/bin/env node
/** `npx @council-kit/theme`: exit code 0 where all is well, 1 where colours cannot be read, 2 where it cannot work. */
import { BriefError } from '../brief/errors.ts';
import { didYouMean } from '../brief/suggest.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { create } from './create.ts';
import { help, helpOn } from './help.ts';
import { ClashError, UseError } from './problems.ts';

const commands = { create, build, check };

const isCommand = (word?: string): word is keyof typeof commands =>
  word !== undefined && Object.hasOwn(commands, word);

const asksForHelp = (word: string) => ['help', '--help', '-h'].includes(word);

function run([word, ...args]: string[]): void {
  if (!word || asksForHelp(word)) console.log(isCommand(args[0]) ? helpOn[args[0]] : help);
  else if (!isCommand(word))
    throw new UseError(`There is no command "${word}". ${didYouMean(word, Object.keys(commands))}`);
  else if (args.some(asksForHelp)) console.log(helpOn[word]);
  else commands[word](args);
}

function sentence(error: unknown): string {
  const isKnown = error instanceof UseError || error instanceof BriefError || error instanceof ClashError;
  if (isKnown) return error.message;
  return `This should not happen, and is a fault of the kit: ${String(error)}. Please report it with your brief.`;
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(`\n${sentence(error)}\n`);
  process.exitCode = error instanceof ClashError ? 1 : 2;
}
