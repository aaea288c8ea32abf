// What runs in the page, sent there as source text: each function stands alone.

/**
 * The source text of a call, which every driver can send.
 * @param {Function} inPage stands alone: it uses its arguments and the page
 * @param {unknown[]} args plain data, and functions that stand alone
 */
export function expression(inPage, args) {
  const sources = args.map((value) => (typeof value === 'function' ? `(${value})` : JSON.stringify(value)));
  return `(${inPage})(${sources.join(', ')})`;
}

/** The first element that a selector names, also inside open shadow roots. */
export function findElement(selector) {
  const within = (root) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && within(shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return within(document);
}
