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

/* Nothing stands above 160, nor left of 900 above 220: there the words of a hero may be. */
const SHAPES = `<path class="council-scene-far" d="M0 280C300 274 640 264 860 238S1120 178 1280 168s130-70 200-70 80 30 120 24V320H0Z"/>
    <path class="council-scene-hills" d="M0 292C240 284 480 284 680 272S900 222 1040 196s200 12 300 0 180-26 260-24V320H0Z"/>
    <path class="council-scene-middle" d="M1100 320V226h120l24-24 24 24h60v-34h84v34h188v94Z"/>
    <path class="council-scene-water" d="M900 320l190-44h30l-80 44Z"/>
    <path class="council-scene-near" d="M0 296C220 282 420 296 640 290s300-42 480-40 240 22 480 2V320H0Z"/>
    <path class="council-scene-near" d="M1066 256v-62l13-28 13 28v18h46v44zM1010 204c14 0 19 16 17 26s-10 14-15 14v12h-4v-12c-5 0-13-4-15-14s3-26 17-26z"/>
    <path class="council-scene-light" d="M1075 204q4-8 8 0v10h-8zM1106 224q4-8 8 0v12h-8zM1122 224q4-8 8 0v12h-8z"/>`;

/** The council's drawing, for a hero or, with other classes, the line of the footer. */
export const drawScene = (more: '' | ' council-scene-accent' = '') =>
  `<svg class="council-scene${more}" width="1600" height="320" viewBox="0 0 1600 320" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
    ${SHAPES}
  </svg>`;

/** The same on the line of the footer: its lower half, from 130 to 290. */
export const drawSkyline = (more: '' | ' council-scene-accent' = '') =>
  `<svg class="council-scene council-scene-skyline${more}" width="1600" height="160" viewBox="0 130 1600 160" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
    ${SHAPES}
  </svg>`;
