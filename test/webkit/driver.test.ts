import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const driver = new URL('driver.ts', import.meta.url).href;

/** Every process that was started, by whomever, with a mark of ours in its environment. */
const runningWith = (mark: string) =>
  readdirSync('/proc').filter((process) => {
    try {
      return readFileSync(`/proc/${process}/environ`, 'utf8').includes(mark);
    } catch {
      return false; // not a process, or gone meanwhile
    }
  });

test('nothing is left running, not even when the tests are killed', async () => {
  const mark = `webkit-of-${process.pid}`;
  const script = `import('${driver}').then(({ launchWebKit }) => launchWebKit()).then(() => console.log('open'))`;
  const tests = spawn(process.execPath, ['-e', script], {
    env: { ...process.env, COUNCIL_MARK: mark },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(tests.stdout, 'data');
  // Node, Xvfb, the driver and the browser.
  expect(runningWith(mark).length).toBeGreaterThanOrEqual(4);
  tests.kill('SIGKILL');
  await expect.poll(() => runningWith(mark), { timeout: 10_000 }).toEqual([]);
});
