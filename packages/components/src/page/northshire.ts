/** Drawings of the invented council that the examples share: its shield, and the icons of the header. */

export const shield = `<svg width="50" height="60" viewBox="0 0 50 60" aria-hidden="true" focusable="false"><path d="M1 1h48v32c0 13-10 21-24 26C11 54 1 46 1 33Z" fill="#fff" stroke="#00664f"/><path d="M5 31c7-5 12-6 19-2s14 2 21-4v8c0 10-8 17-20 22C13 50 5 43 5 33Z" fill="#00664f"/><path d="M5 35c8-4 14-2 20 1s13 2 20-3c0 10-8 17-20 22C13 50 5 44 5 35Z" fill="#84bd00"/><path d="m25 5 2.6 7.4L35 15l-7.4 2.6L25 25l-2.6-7.4L15 15l7.4-2.6Z" fill="#00664f"/></svg>`;

/* Width and height are for a page whose style sheet did not arrive: a drawing without them fills the screen. */
const icon = (size: '' | ' council-icon-small', paths: string) =>
  `<svg class="council-icon${size}" width="${size ? 20 : 24}" height="${size ? 20 : 24}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

const SEARCH = '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>';

export const searchIcon = icon('', SEARCH);
export const searchIconSmall = icon(' council-icon-small', SEARCH);
export const menuIcon = icon(' council-icon-small', '<path d="M3 6h18M3 12h18M3 18h18"/>');
export const personIcon = icon(
  ' council-icon-small',
  '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4.2 3.7-6 7.5-6s6.7 1.8 7.5 6"/>',
);
