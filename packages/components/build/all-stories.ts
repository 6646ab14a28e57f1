import type { Story } from '../src/example.ts';

/** The stories of every room, by the path of their file. */
export const stories = import.meta.glob<Record<string, Story | { title: string }>>(
  '../src/*/*/*.stories.ts',
  {
    eager: true,
  },
);
