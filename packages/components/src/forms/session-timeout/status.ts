/** There from the start and empty: a screen reader announces changes only in a region that it knows. */
export function statusOf(place: HTMLElement): HTMLElement {
  const there = place.querySelector<HTMLElement>(':scope > [data-council-part=status]');
  if (there) return there;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.dataset['councilPart'] = 'status';
  place.insertBefore(status, place.matches('dialog') ? place.querySelector(':scope > form') : null);
  return status;
}

export function say(place: HTMLElement, text: string): void {
  const status = statusOf(place);
  if (status.textContent !== text) status.textContent = text;
}
