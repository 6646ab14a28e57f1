import { shield } from '../packages/components/src/page/northshire.ts';

/** Each council's drawing. With its name this is all that differs in the HTML. */
export const logos: Record<string, string> = {
  northshire: shield,
  castlebridge:
    '<svg viewBox="0 0 52 60" aria-hidden="true"><path d="M0 0h52v60H0z" fill="#fff"/><path d="M7 8h7v5h5V8h14v5h5V8h7v22H7z" fill="#bc0031"/><path d="M23 30v-7a3 3 0 0 1 6 0v7z" fill="#fff"/><path fill-rule="evenodd" d="M7 33h38v14H7zM12 47a6.5 7.5 0 0 1 12 0zM28 47a6.5 7.5 0 0 1 12 0z" fill="#bc0031"/><path d="M7 50h38v2.6H7zM7 54.4h38V56H7z" fill="#bc0031"/></svg>',
  'wold-and-fen':
    '<svg viewBox="0 0 60 60" aria-hidden="true"><circle cx="30" cy="30" r="30" fill="#b0bc22"/><circle cx="38" cy="21" r="9" fill="#fff"/><path d="M1 37q15-9 29-2t29 0a30 30 0 0 1-58 2Z" fill="#00506b"/><path d="M5 46.5q8-5 16 0t17 0 16.5-1" fill="none" stroke="#fff" stroke-width="2.4"/><path d="M16 38V17M22 37V23M10.5 39V25" stroke="#00506b" stroke-width="2" fill="none"/></svg>',
  aberwen:
    '<svg viewBox="0 0 60 60" aria-hidden="true"><path d="M0 0h60v60H0z" fill="#f2b705"/><path d="m6 38 15-22 9 12 6-8 18 18z" fill="#5c1a55"/><path d="M6 42q8-5 16 0t16 0 16 0v6q-8 5-16 0t-16 0-16 0z" fill="#fff"/><path d="M6 51q8-4 16 0t16 0 16 0v3H6z" fill="#5c1a55"/></svg>',
};
