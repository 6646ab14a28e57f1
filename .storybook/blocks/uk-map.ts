import { Fragment, h } from './html.ts';

/** Columns of each row, from Shetland to Cornwall. The shape is the United Kingdom's; the tiles stand for nobody. */
const rows = [
  '...##......',
  '..###.#....',
  '..####.....',
  '.#.#####...',
  '...####....',
  '..####.....',
  '...####....',
  '##..###....',
  '###.####...',
  '##...####..',
  '.....####..',
  '...#######.',
  '..#########',
  '..#########',
  '...#######.',
  '..#########',
  '.########..',
  '##..#......',
];

/** Invented brands, each with its second colour: the range of the sector, the colours of no council. */
const brands = [
  ['#0d2a5c', '#f4b323'],
  ['#00664f', '#84bd00'],
  ['#bc0031', '#dcc7a1'],
  ['#5c1a55', '#f2b705'],
  ['#b0bc22', '#00506b'],
  ['#06718f', '#e8412f'],
  ['#1d6b4b', '#f39c1f'],
  ['#3a3690', '#9fcf52'],
  ['#d4213d', '#2f3038'],
  ['#0b4a97', '#79b8e8'],
  ['#7a2a7e', '#e5178a'],
  ['#4fae5c', '#0e4f40'],
  ['#507d66', '#93202b'],
  ['#0f7f5b', '#fbd84a'],
  ['#5f56a6', '#3bbf8f'],
  ['#38608f', '#6fd0e6'],
  ['#1a2740', '#00855f'],
  ['#0e86bd', '#fbb13a'],
  ['#8a3f8c', '#3e7a68'],
  ['#00988a', '#e9b31a'],
  ['#a3273f', '#8a8d91'],
  ['#166d2c', '#2aa1dc'],
] as const;

/** Neighbours differ, and the pattern never repeats in a way that the eye finds. */
const brandAt = (x: number, y: number) =>
  brands[(x * 5 + y * 9 + ((x * y) % 7)) % brands.length] ?? brands[0];

const tiles = rows
  .flatMap((row, y) => Array.from(row, (sign, x) => ({ x, y, sign })))
  .filter(({ sign }) => sign === '#')
  .map(({ x, y }) => ({ x: x * 40, y: y * 40, brand: brandAt(x, y) }));

/** The United Kingdom in tiles, each in a brand colour with its accent stripe. */
export const UkMap = () =>
  h(
    'svg',
    {
      className: 'docs-map',
      viewBox: '0 0 436 716',
      role: 'img',
      'aria-label': 'A map of the United Kingdom made of tiles, each in two colours of an invented council',
    },
    tiles.map(({ x, y, brand: [brand, accent] }) =>
      h(
        Fragment,
        { key: `${x} ${y}` },
        h('path', { fill: brand, d: `M${x} ${y}h36v28h-36z` }),
        h('path', { fill: accent, d: `M${x} ${y + 30}h36v6h-36z` }),
      ),
    ),
  );
