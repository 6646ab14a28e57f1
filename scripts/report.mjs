// A Vitest reporter for scripts/steps.mjs. Vitest's own JSON report leaves out why a test was skipped.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class CouncilReport {
  onTestRunEnd(modules, unhandledErrors) {
    const report = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') report.passed += 1;
        else if (state === 'failed') report.failed.push(test.fullName);
        else if (note) report.skipped.push({ name: test.fullName, why: note });
        else report.failed.push(`${test.fullName} (skipped without a reason)`);
      }
      // A file that does not load, or a hook that throws, fails without a test that does.
      for (const suite of [module, ...module.children.allSuites()]) {
        if (suite.errors().length > 0) report.failed.push(suite.fullName ?? module.relativeModuleId);
      }
    }
    if (unhandledErrors.length > 0) report.failed.push(`${unhandledErrors.length} errors outside any test`);
    const file = process.env.COUNCIL_REPORT;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(report));
  }
}
