/** Rows of buttons of which one is pressed: which page, how wide, which scheme. */

const groupOf = (name: string) => document.querySelector(`[data-switch="${name}"]`)!;

export const chosen = (name: string): string =>
  groupOf(name).querySelector<HTMLButtonElement>('[aria-pressed="true"]')!.value;

export function choose(name: string, value: string): void {
  for (const button of groupOf(name).querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.value === value));
}

export function onChoice(name: string, changed: (value: string) => void): void {
  groupOf(name).addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    choose(name, button.value);
    changed(button.value);
  });
}
