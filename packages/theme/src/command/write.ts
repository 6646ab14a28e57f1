/** Writes files so that nothing half-written is left, whatever goes wrong. */
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UseError } from './problems.ts';

/**
 * All of them are written beside their places first; only when every one is there do they take them. A file that
 * was read, such as the brief, is never written over.
 */
export function writeFiles(folder: string, files: Map<string, string>, inputs: string[] = []): void {
  const waiting = new Map<string, string>();
  const read = inputs.map((file) => realpathSync(file));
  try {
    for (const [name, text] of files) {
      const place = join(folder, name);
      if (existsSync(place) && statSync(place).isDirectory()) throw new UseError(`${place} is a folder`);
      if (existsSync(place) && read.includes(realpathSync(place)))
        throw new UseError(`${place} is the file that was read. Choose another place with --out`);
      const temporary = `${place}.${process.pid}.new`;
      mkdirSync(dirname(place), { recursive: true });
      waiting.set(temporary, place);
      writeFileSync(temporary, text);
    }
  } catch (error) {
    for (const temporary of waiting.keys()) rmSync(temporary, { force: true });
    throw new UseError(`Nothing was written: ${reason(error, folder)}.`);
  }
  for (const [temporary, place] of waiting) take(temporary, place);
}

function take(temporary: string, place: string): void {
  try {
    renameSync(temporary, place);
  } catch (error) {
    throw new UseError(
      `${place} could not be written: ${reason(error, place)}. Close what has it open, and build again.`,
    );
  }
}

const reasons: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  ENOSPC: 'the disk is full',
};

function reason(error: unknown, where: string): string {
  if (error instanceof UseError) return error.message;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ? `${reasons[code]} (${where})` : message;
}
