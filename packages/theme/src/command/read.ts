/** Reads a brief and the drawings that it names; every way in which that can go wrong has a sentence. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { isObject, type Input } from '../brief/fields.ts';
import { svgProblem } from '../drawing/svg.ts';
import { explain } from '../clash/explain.ts';
import { createTheme, type Theme } from '../create-theme.ts';
import { ThemeError } from '../brief/errors.ts';
import { ClashError, UseError } from './problems.ts';

export function readBriefFile(file: string): Input {
  const brief = parse(
    file,
    readText(file, 'Write one with: npx @council-kit/theme create <id> --brand <colour>'),
  );
  if (isObject(brief)) return brief;
  throw new UseError(`${file} must hold an object: { "name": …, "brand": … }.`);
}

function readText(file: string, otherwise: string): string {
  if (!existsSync(file)) throw new UseError(`There is no file ${file}. ${otherwise}`);
  if (!statSync(file).isFile()) throw new UseError(`${file} is a folder, not a file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const isText = error instanceof TypeError;
    throw new UseError(
      `${file} cannot be read: ${isText ? 'it is not text in UTF-8' : (error as Error).message}.`,
    );
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UseError(
      `${file} is not JSON: ${(error as Error).message}. A comma too many, or a quote too few?`,
    );
  }
}

/** The theme, or what clashes and how to mend it. */
export function themeOf(brief: Input): Theme {
  try {
    return createTheme(brief);
  } catch (error) {
    throw error instanceof ThemeError ? new ClashError(explain(brief)) : error;
  }
}

/** The drawings that a brief names, by the paths in it, which start at the brief. */
export function readDrawings(file: string, { brief }: Theme): Map<string, string> {
  const { light, onBrand, partner } = brief.logo ?? {};
  const paths = [light, onBrand, partner, ...brief.scene].filter((path) => path !== undefined);
  return new Map(
    paths.map((path) => {
      const text = readText(
        relative('', resolve(dirname(file), path)),
        `The brief names it; it should lie beside ${file}.`,
      );
      const problem = svgProblem(path, text);
      if (problem) throw new UseError(problem);
      return [path, text];
    }),
  );
}
