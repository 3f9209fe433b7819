// WCAG 2.2, 2.5.5 Target Size (Enhanced): what is pressed or clicked is at least 44 by 44 px.

/**
 * Runs in the page. Measures what really answers to a finger, also where that is more than the
 * element's own box. Links in running text are free: their size is that of the line.
 *
 * @param within where to look, as a selector
 * @returns each target that is too small, with its size
 */
export function smallTargets(within: string): string[] {
  const least = 44;
  const found: string[] = [];
  const kinds = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  for (const target of document.querySelectorAll<HTMLElement>(`${within} :is(${kinds})`)) {
    if (!target.checkVisibility({ visibilityProperty: true }) || isInRunningText(target)) continue;
    // Some targets show themselves only then.
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    const [width, height] = size(target);
    // Half a pixel is rounding.
    if (width < least - 0.5 || height < least - 0.5) {
      found.push(`${target.computedRole} "${target.computedName}": ${width} × ${height}`);
    }
  }
  return found;

  function isInRunningText(target: HTMLElement): boolean {
    if (!getComputedStyle(target).display.startsWith("inline")) return false;
    let block: Element = target;
    while (block.parentElement && /^inline|^contents/.test(getComputedStyle(block).display)) {
      block = block.parentElement;
    }
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest("a, button, span, small") && text.parentElement !== block
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (/[\p{L}\p{N}]/u.test(text.nodeValue ?? "")) return true;
    }
    return false;
  }

  /** How far from the middle of its first line a target still answers, in both directions. */
  function size(target: Element): [width: number, height: number] {
    const line = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    const reach = (dx: number, dy: number, enough = least) => {
      let steps = 0;
      while (steps < enough && answers(target, x + dx * (steps + 0.5), y + dy * (steps + 0.5)))
        steps += 1;
      return steps;
    };
    const [left, above] = [reach(-1, 0), reach(0, -1)];
    return [left + reach(1, 0, least - left), above + reach(0, 1, least - above)];
  }

  function answers(target: Element, x: number, y: number): boolean {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (target.contains(hit) || hit.closest("label")?.control === target);
  }
}
