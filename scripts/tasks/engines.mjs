// npm run test:engines: what must also hold in Firefox and WebKit. The Vitest configurations read COUNCIL_BROWSER.
import { ensureBrowser, getBrowser } from '../browser.mjs';
import { runSteps, vitest } from '../steps.mjs';

const firefox = { COUNCIL_BROWSER: 'firefox' };
const webkit = { COUNCIL_BROWSER: 'webkit' };

const steps = [
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'], mustPass: true },
  vitest('components in Firefox', 'packages/components', firefox),
  vitest('pages in Firefox', 'test', firefox), // the files that say `engines`
];

const stepsInWebKit = [
  vitest('components in WebKit', 'packages/components', webkit),
  vitest('pages in WebKit', 'test', webkit), // the files named `webkit-…`
];

// Firefox runs everywhere. This WebKit is Linux's, so not every machine can have it.
const skip = 'no WebKitWebDriver and Xvfb: on Debian or Ubuntu, install webkit2gtk-driver and xvfb';

export default async function engines() {
  process.env.FIREFOX_PATH = await ensureBrowser('firefox');
  process.env.WEBKIT_DRIVER_PATH = (await getBrowser('webkit')) ?? '';
  const hasWebKit = Boolean(process.env.WEBKIT_DRIVER_PATH);
  return runSteps([...steps, ...stepsInWebKit.map((step) => (hasWebKit ? step : { ...step, skip }))]);
}
