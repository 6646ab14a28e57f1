// What `userEvent` does in the other engines by Playwright: runs in the page, and asks the driver for mouse and keyboard.
import { commands, userEvent } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Trusted mouse and keyboard, in the measures of the whole window. */
    perform(actions: object[]): Promise<void>;
  }
}

const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const frame = () => new Promise(requestAnimationFrame);
const named = (element: Element | null) =>
  element ? `<${element.localName} class="${element.className}">` : 'nothing';

/** Where to click, once the element has come to rest there and a person could reach it. */
async function middleOf(element: Element): Promise<{ x: number; y: number }> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  let last = '';
  let over: Element | null = null;
  for (let frames = 0; frames < 120; frames++) {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    over = document.elementFromPoint(x, y);
    const reaches = element.contains(over) || over?.closest('label')?.control === element;
    if (reaches && last === `${x} ${y}`) {
      const outer = window.frameElement!.getBoundingClientRect();
      return { x: x + Math.round(outer.left), y: y + Math.round(outer.top) };
    }
    last = `${x} ${y}`;
    await frame();
  }
  throw new Error(`A click on ${named(element)} would reach ${named(over)}.`);
}

async function click(element: Element, times = 1): Promise<void> {
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const move = { type: 'pointerMove', duration: 0, origin: 'viewport', ...(await middleOf(element)) };
  const actions = [move, ...Array.from({ length: times }, () => press).flat()];
  await commands.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

/** `{Enter}`, `[Space]` and `a`, as Vitest writes keys. */
async function keyboard(text: string): Promise<void> {
  const keys = [...text.matchAll(/\{(\w+)\}|\[(\w+)\]|(.)/gsu)].map(([, inBraces, inBrackets, sign]) => {
    const value = sign ?? KEYS[(inBraces ?? inBrackets)!];
    if (!value) throw new Error(`test/webkit/user-event.ts does not know the key ${inBraces ?? inBrackets}.`);
    return value;
  });
  await press(keys);
}

async function press(keys: string[]): Promise<void> {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await commands.perform([{ type: 'key', id: 'keyboard', actions }]);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

async function fill(field: Field, text: string): Promise<void> {
  field.focus();
  field.select();
  // Old, and the only way for a page to type as a person does, with events that can be trusted.
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}

function choose(control: HTMLElement): void {
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

Object.assign(userEvent, {
  click,
  dblClick: (element: Element) => click(element, 2),
  keyboard,
  tab: () => press([KEYS.Tab!]),
  fill,
  clear: (field: Field) => fill(field, ''),
  async type(field: Field, text: string) {
    field.focus();
    await keyboard(text);
  },
  // The lists and dialogs of the system are out of reach of every driver.
  async selectOptions(select: HTMLSelectElement, wanted: string) {
    select.focus();
    const option = [...select.options].find(({ value, label }) => [value, label].includes(wanted));
    if (!option) throw new Error(`There is no option “${wanted}”.`);
    option.selected = true;
    choose(select);
  },
  async upload(input: HTMLInputElement, file: File) {
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    choose(input);
  },
});
