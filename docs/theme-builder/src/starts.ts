/** The invented councils to start from, as their briefs stand in `tokens/themes`, each with its own drawing. */
import aberwen from '../../../tokens/themes/aberwen.json';
import castlebridge from '../../../tokens/themes/castlebridge.json';
import northshire from '../../../tokens/themes/northshire.json';
import woldAndFen from '../../../tokens/themes/wold-and-fen.json';
import type { Written } from './outcome.ts';

export interface Start {
  id: string;
  name: string;
  brief: Written;
}

export const starts: Start[] = [northshire, castlebridge, woldAndFen, aberwen].map((file) => {
  const { $schema: _, ...brief } = file;
  return { id: file.id, name: file.name, brief: { ...brief, scene: `${file.id}.svg` } };
});

/** The council whose name this is: its crest is known, and its files keep their short name. */
export const startNamed = (name: string): Start | undefined => starts.find((start) => start.name === name);
