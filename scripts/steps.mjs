// Runs named steps one after the other, adds up what they found, and says it in one table.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isStopping, root, run } from './command.mjs';

/** The Vitest project of a folder as a step. Its tests are counted one by one. */
export function vitest(name, folder, env = {}) {
  const report = join(root, '.cache/reports', `${name.replaceAll(' ', '-')}.json`);
  return {
    name,
    needs: `${folder}/vitest.config.ts`,
    folder,
    command: ['vitest', 'run', '--reporter=default', `--reporter=${join(root, 'scripts/report.mjs')}`],
    env: { ...env, COUNCIL_REPORT: report },
    report,
  };
}

/** What a step found. A step that is not a test project is one check: it passes or it fails. */
export function tally(step, code, report) {
  if (!step.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [step.name], skipped: [] };
  if (!report) return { passed: 0, failed: [`${step.name} wrote no report`], skipped: [] };
  const failed = [...report.failed];
  if (code !== 0 && failed.length === 0) failed.push(`${step.name} ended with exit code ${code}`);
  if (failed.length + report.passed + report.skipped.length === 0) failed.push(`${step.name} ran no test`);
  return { passed: report.passed, failed, skipped: report.skipped };
}

async function runStep(step) {
  if (step.skip) {
    console.log(`Skipped: ${step.skip}`);
    return { passed: 0, failed: [], skipped: [{ name: step.name, why: step.skip }] };
  }
  if (step.needs && !existsSync(join(root, step.needs))) {
    console.error(`${step.needs} is missing.`);
    return { passed: 0, failed: [`${step.needs} is missing`], skipped: [] };
  }
  if (step.report) rmSync(step.report, { force: true });
  const code = await run(step.command, { env: step.env, folder: step.folder });
  const report = step.report && existsSync(step.report) && JSON.parse(readFileSync(step.report, 'utf8'));
  return tally(step, code, report);
}

/** Runs every step, also after one has failed, so that a person sees everything at once. */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    if (isStopping()) break;
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    const found = await runStep(step);
    results.push({ name: step.name, seconds: (performance.now() - began) / 1000, ...found });
    if (found.failed.length > 0 && step.mustPass) {
      console.error(`\nNothing else was run, because "${step.name}" failed.`);
      break;
    }
  }
  console.log(`\n${summary(results)}`);
  return isStopping() || results.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

export function summary(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const [passed, failed, skipped] = [
    sum((r) => r.passed),
    sum((r) => r.failed.length),
    sum((r) => r.skipped.length),
  ];
  const rows = results.map((r) => [
    r.name,
    r.passed,
    r.failed.length,
    r.skipped.length,
    r.seconds.toFixed(1),
  ]);
  const lines = [table([['step', 'passed', 'failed', 'skipped', 'seconds'], ...rows])];
  const line = (step, name) => (name === step ? `  ${name}` : `  ${step}: ${name}`);
  const skips = results.flatMap((r) => r.skipped.map(({ name, why }) => `${line(r.name, name)} (${why})`));
  const fails = results.flatMap((r) => r.failed.map((name) => line(r.name, name)));
  if (skips.length > 0) lines.push('', 'Skipped', ...skips);
  if (fails.length > 0) lines.push('', 'Failed', ...fails);
  lines.push('', `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return lines.join('\n');
}

/** First column to the left, figures to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value, column) =>
    column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column]);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
