/** Writes files so that nothing half-written is left, whatever goes wrong. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UseError } from './problems.ts';

/** All of them are written beside their places first; only when every one is there do they take them. */
export function writeFiles(folder: string, files: Map<string, string>): void {
  const waiting = new Map<string, string>();
  try {
    for (const [name, text] of files) {
      const place = join(folder, name);
      const temporary = `${place}.${process.pid}.new`;
      if (existsSync(place) && statSync(place).isDirectory()) throw new Error(`${place} is a folder`);
      mkdirSync(dirname(place), { recursive: true });
      waiting.set(temporary, place);
      writeFileSync(temporary, text);
    }
    for (const [temporary, place] of waiting) renameSync(temporary, place);
  } catch (error) {
    for (const temporary of waiting.keys()) rmSync(temporary, { force: true });
    throw new UseError(`Nothing was written: ${(error as Error).message}.`);
  }
}
