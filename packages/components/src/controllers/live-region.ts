/**
 * Where an element says to people who listen what has changed; nobody sees it. It is there from the start and empty, because
 * a screen reader announces changes only in a region that it knows. It stands last, or behind a part that an editor may
 * have wrapped.
 */
export function liveRegion(host: Element, behind?: Element): HTMLElement {
  const there = host.querySelector<HTMLElement>('[data-council-part=status]');
  if (there) return there;
  const region = document.createElement('span');
  region.className = 'council-visually-hidden';
  region.setAttribute('role', 'status');
  region.dataset['councilPart'] = 'status';
  if (behind) behind.after(region);
  else host.append(region);
  return region;
}
