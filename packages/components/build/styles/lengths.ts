import valueParser from 'postcss-value-parser';

/**
 * Turns every rem of a value into a multiple of `--council-rem`, so that one source serves pages whose
 * root size is ours and pages where it is not (Bootstrap 3 sets `html { font-size: 10px }`).
 */
export function scaleRem(value: string): string {
  if (!value.includes('rem')) return value;
  const parsed = valueParser(value);
  scaleIn(parsed.nodes, false);
  return parsed.toString();
}

/** Inside a sum the product needs no `calc` of its own, and the sheet is shorter without. */
function scaleIn(nodes: valueParser.Node[], isSum: boolean): void {
  for (const node of nodes) {
    if (node.type === 'function') scaleIn(node.nodes, isSum || /^(calc|min|max|clamp)$/.test(node.value));
    if (node.type !== 'word') continue;
    const dimension = valueParser.unit(node.value);
    if (!dimension || dimension.unit !== 'rem') continue;
    const product = `var(--council-rem) * ${dimension.number}`;
    node.value = isSum ? product : `calc(${product})`;
  }
}
