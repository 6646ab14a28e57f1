/** The councils' own families and the documentation's, in the weights and alphabets that they use (ŵ and ŷ are in latin-ext). */
const families = ['source-sans-3', 'commissioner', 'public-sans', 'nunito-sans', 'atkinson-hyperlegible'];
const alphabets = ['latin', 'latin-ext'];
const weights = [400, 700];

export const fontFiles = families.flatMap((family) =>
  alphabets.flatMap((alphabet) =>
    weights.map((weight) => `${family}/files/${family}-${alphabet}-${weight}-normal.woff2`),
  ),
);
