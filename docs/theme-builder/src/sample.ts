/** Two colours as people meet them: words on a surface, or a line or mark on it. */
import { painted } from './dom.ts';

interface Colors {
  foreground: string;
  background: string;
}

export function sampleOf({ foreground, background }: Colors, isMark: boolean, look = 'sample'): HTMLElement {
  const sample = painted('span', { background, color: foreground }, isMark ? '' : 'Aa');
  sample.className = look;
  sample.ariaHidden = 'true';
  if (isMark) sample.append(painted('i', { background: foreground }));
  return sample;
}
