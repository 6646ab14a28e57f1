// Measured sizes against budgets: no files and no bundles here, so that it can be tested by itself.
import { table } from './steps.mjs';

/** One row for each figure that has a budget. */
export function findings(measured, { base, wiring, enhancer, pages, library, requests }) {
  const { components } = measured;
  const scriptBudget = (name) =>
    enhancer.computed.includes(name) ? enhancer.computedScript : enhancer.script;
  // docs/decisions/0005-budgets.md: what a resident gets for each of these.
  const raised = (row) => ({ ...row, budget: enhancer.raised[row.what] ?? row.budget });
  return [
    { what: 'base', size: measured.base, budget: base.budget, peer: base.peer },
    { what: 'wiring that all fields share', size: measured.wiring, budget: wiring.budget },
    ...[...measured.scripts].map(([name, size]) => ({
      what: `${name}, script`,
      size,
      budget: scriptBudget(name),
    })),
    ...[...measured.styles].map(([name, size]) => ({ what: `${name}, style`, size, budget: enhancer.style })),
  ]
    .map(raised)
    .concat(
      Object.entries(measured.pages).flatMap(([id, size]) => {
        const what = `${id.toUpperCase()}, page`;
        const { budget, separate, peer } = pages[id];
        return [
          { what, size: size.bundled, budget, peer },
          { what: `${what}, of separate files`, size: size.separate, budget: separate },
        ];
      }),
    )
    .concat([
      {
        what: `everything, for each of ${components} components`,
        size: measured.library / components,
        // Tokens and base weigh the same for 20 components as for 100: a share says little before there are many.
        budget: components < library.countsFrom ? Infinity : library.budgetPerComponent,
        peer: library.peer,
      },
      {
        what: 'requests after 1 script and 1 style sheet',
        size: measured.requests,
        budget: requests.budget,
        peer: requests.peer,
      },
    ]);
}

export function report(rows) {
  const lines = rows.map(({ what, size, budget, peer = '' }) => {
    const verdict = size > budget ? 'OVER' : 'ok';
    const limit = budget === Infinity ? 'later' : budget;
    return [what, Number.isInteger(size) ? size : size.toFixed(2), limit, verdict, peer];
  });
  const body = table([
    ['KiB after brotli', 'size', 'budget', '', 'best peers'],
    ...lines.map((line) => line.slice(0, 5)),
  ]);
  const over = rows.filter(({ size, budget }) => size > budget);
  const verdict = over.map(
    ({ what, size, budget }) => `Over budget: ${what} is ${size.toFixed(2)}, budget ${budget}.`,
  );
  return [body, '', ...(verdict.length > 0 ? verdict : ['Every size is within its budget.'])].join('\n');
}
