import type { CDPSession, Page } from 'playwright';

interface AxValue {
  value?: unknown;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  value?: AxValue;
  properties?: { name: string; value: AxValue }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
}

/** Said of a node when true, or when it has a value. */
const states = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'required',
  'readonly',
  'invalid',
  'multiselectable',
  'modal',
  'busy',
  'live',
  'atomic',
  'hasPopup',
  'autocomplete',
  'orientation',
  'valuemin',
  'valuemax',
  'keyshortcuts',
  'roledescription',
];

/** Says nothing to a screen reader user by itself; what is inside it does. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText']);

/**
 * What Chromium tells assistive technology about each example, as text that a person can review: role, name,
 * description, value, states, and the order in which Tab reaches things.
 */
export async function readTrees(page: Page): Promise<Map<string, string>> {
  await markFocusOrder(page);
  const cdp = await page.context().newCDPSession(page);
  const { example, focus } = await readMarks(cdp);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const lines = (node: AxNode, depth: number): string[] => {
    const role = String(node.role?.value ?? 'none');
    if (role === 'InlineTextBox') return [];
    const name = String(node.name?.value ?? '');
    const skip = node.ignored || (silent.has(role) && !(role === 'generic' && name));
    const children = (node.childIds ?? []).flatMap((id) =>
      byId.has(id) ? lines(byId.get(id)!, skip ? depth : depth + 1) : [],
    );
    return skip ? children : ['  '.repeat(depth) + describe(node, role, name, focus), ...children];
  };

  const trees = new Map<string, string>();
  for (const node of nodes) {
    const id = example.get(node.backendDOMNodeId ?? -1);
    if (id && !trees.has(id))
      trees.set(id, (node.childIds ?? []).flatMap((child) => lines(byId.get(child)!, 0)).join('\n'));
  }
  await cdp.detach();
  return trees;
}

function describe(node: AxNode, role: string, name: string, focus: Map<number, string>): string {
  const words = [role === 'StaticText' ? 'text' : role];
  if (name || role !== 'StaticText') words.push(name ? JSON.stringify(name) : '');
  if (node.description?.value) words.push(`description ${JSON.stringify(node.description.value)}`);
  if (node.value?.value !== undefined && node.value.value !== '')
    words.push(`value ${JSON.stringify(node.value.value)}`);
  for (const { name: state, value } of node.properties ?? []) {
    if (!states.includes(state) || [false, 'false', '', 'off'].includes(value.value as string)) continue;
    if (state === 'orientation' || (state === 'multiselectable' && role !== 'listbox')) continue;
    words.push(value.value === true || value.value === 'true' ? state : `${state} ${String(value.value)}`);
  }
  const order = focus.get(node.backendDOMNodeId ?? -1);
  if (order) words.push(`(tab ${order})`);
  return words.filter(Boolean).join(' ');
}

/** More than any page has: a page that never ends would hold the test. */
const MOST_STOPS = 600;

/** Presses Tab through the whole page, and notes on each element when it had its turn in its example. */
async function markFocusOrder(page: Page): Promise<void> {
  const atTop = () => page.evaluate(() => document.activeElement === document.body);
  // An error summary has taken the focus: people who press Tab begin there, this reading begins at the top.
  for (let presses = 0; presses < MOST_STOPS && !(await atTop()); presses++) await page.keyboard.press('Tab');
  await page.evaluate(() => {
    const turns = new Map<Element | null, number>();
    document.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      const example = element.closest('[data-example]');
      if (!example || element.hasAttribute('data-focus-order'))
        return void document.body.setAttribute('data-focus-done', '');
      turns.set(example, (turns.get(example) ?? 0) + 1);
      element.setAttribute('data-focus-order', String(turns.get(example)));
    });
  });
  // The document itself takes a turn at the end; then the first comes round again.
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    const done = await page.evaluate(
      () => document.body.hasAttribute('data-focus-done') || document.activeElement === document.body,
    );
    if (done) break;
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function readMarks(
  cdp: CDPSession,
): Promise<{ example: Map<number, string>; focus: Map<number, string> }> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1 })) as unknown as { root: DomNode };
  const example = new Map<number, string>();
  const focus = new Map<number, string>();
  const walk = (node: DomNode): void => {
    const { attributes = [] } = node;
    for (let at = 0; at < attributes.length; at += 2) {
      if (attributes[at] === 'data-example') example.set(node.backendNodeId, attributes[at + 1]!);
      if (attributes[at] === 'data-focus-order') focus.set(node.backendNodeId, attributes[at + 1]!);
    }
    node.children?.forEach(walk);
  };
  walk(root);
  return { example, focus };
}
