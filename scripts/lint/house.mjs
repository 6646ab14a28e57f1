// Four rules of the house that no rule of oxlint or eslint-plugin-wc covers. Run by oxlint (see .oxlintrc.json).

const rule = (visitors) => ({
  create: (context) => visitors((node, message) => context.report({ node, message })),
});

const noBareDefine = rule((report) => ({
  MemberExpression(node) {
    const { object, property } = node;
    if (property.name !== 'define' || (object.property ?? object).name !== 'customElements') return;
    report(
      node,
      'Throws for a taken name and takes its whole module down: use define() from base/define.js.',
    );
  },
}));

const noDecorators = rule((report) => ({
  Decorator(node) {
    report(
      node,
      'No decorators: the build passes them through to browsers. Use `static properties` and `declare`.',
    );
  },
}));

const noFormAssociated = rule((report) => ({
  PropertyDefinition({ static: isStatic, key }) {
    if (!isStatic || key.name !== 'formAssociated') return;
    report(
      key,
      'The native control inside is what the form submits: an element of ours is never form-associated.',
    );
  },
}));

/** A strict Content Security Policy drops style attributes that a template or script writes. */
const noInlineStyle = rule((report) => ({
  TaggedTemplateExpression({ tag, quasi }) {
    if (!['html', 'svg'].includes(tag.name)) return;
    for (const part of quasi.quasis) {
      if (/\sstyle\s*=/.test(part.value.raw))
        report(part, 'No style="" in templates: write a class or a data attribute.');
    }
  },
  AssignmentExpression({ left }) {
    if (left.property?.name === 'cssText')
      report(left, 'No style attribute: write a class or a data attribute.');
  },
  CallExpression(node) {
    const isSetter = ['setAttribute', 'toggleAttribute'].includes(node.callee.property?.name);
    if (isSetter && node.arguments[0]?.value === 'style')
      report(node, 'No style attribute: write a class or a data attribute.');
  },
}));

export default {
  meta: { name: 'house' },
  rules: {
    'no-bare-define': noBareDefine,
    'no-decorators': noDecorators,
    'no-form-associated': noFormAssociated,
    'no-inline-style': noInlineStyle,
  },
};
