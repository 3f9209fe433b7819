// What can be measured in an open page besides what axe finds. Each function runs in the page.

/** Everything that reaches beyond the sides of the window, unless it scrolls within the page; and text that is cut off. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of document.body.querySelectorAll("*")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1 || !element.checkVisibility();
    // What stands within a picture is cut off at its edges.
    const isInPicture = element.closest("svg") !== null && element.localName !== "svg";
    if (isHidden || isInPicture || scrollsWithin(element)) continue;
    const label = `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
    if (left < -1 || right > clientWidth + 1) {
      found.push(`${label}: from ${Math.round(left)} to ${Math.round(right)} px`);
    }
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutsWidth =
      /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsHeight =
      /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsWidth || cutsHeight) found.push(`${label}: is cut off`);
  }
  return found;

  function scrollsWithin(element: Element): boolean {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  }
}

/** Levels that do not follow on each other, and headings without words. */
export function headingFaults(): string[] {
  const all = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const headings = all.filter((heading) => heading.checkVisibility());
  const firsts = headings.filter(({ localName }) => localName === "h1");
  const found = firsts.length === 1 ? [] : [`${firsts.length} headings of level 1`];
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1));
    if (level > before + 1) found.push(`level ${level} after ${before}: ${heading.textContent}`);
    if (heading.computedName === "") found.push(`level ${level} without words`);
    before = level;
  }
  return found;
}

/** Landmarks that are missing, or that nothing tells from another. */
export function landmarkFaults(): string[] {
  const counts = new Map<string, number>();
  const roles = new Set([
    "banner",
    "main",
    "contentinfo",
    "navigation",
    "complementary",
    "search",
    "form",
    "region",
  ]);
  // Nothing else can be one, and to ask everything for its role takes long.
  const candidates = "header, main, footer, nav, aside, search, form, section, [role]";
  for (const element of document.body.querySelectorAll(candidates)) {
    if (!roles.has(element.computedRole)) continue;
    const label = `${element.computedRole} "${element.computedName}"`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const repeated = [...counts].flatMap(([label, count]) =>
    count > 1 ? [`${count} × ${label}`] : [],
  );
  const missing = ["banner", "main", "contentinfo"].flatMap((role) => {
    const count = [...counts.keys()].filter((label) => label.startsWith(`${role} `)).length;
    return count === 1 ? [] : [`${count} of ${role}`];
  });
  return [...repeated, ...missing];
}

/**
 * What the keyboard should reach and does not, with its words.
 *
 * @param stops the numbers, among the elements of the page, of all that the focus has come to
 */
export function missed(stops: readonly number[]): string[] {
  const selector =
    "a[href], button:not(:disabled), input:not(:disabled, [type=hidden], [type=radio]:not(:checked)), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex^='-'])";
  const elements = [...document.querySelectorAll("*")];
  const reached = new Set(stops.map((stop) => elements[stop]));
  return elements
    .filter((element) => element.matches(selector) && !reached.has(element))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `${element.computedRole} "${element.computedName}"`);
}

/**
 * Regions that scroll in which the keyboard finds nothing to stop at, so that it cannot scroll them:
 * Chromium stops there by itself, other browsers do not.
 *
 * @param stops the numbers, among the elements of the page, of all that the focus has come to
 */
export function unreachableScrollers(stops: readonly number[]): string[] {
  const elements = [...document.querySelectorAll("*")];
  const operable = stops.flatMap((stop) => elements[stop] ?? []).filter(isMadeToBeFocused);
  return elements
    .filter(scrolls)
    .flatMap((scroller) =>
      operable.some((element) => scroller.contains(element))
        ? []
        : [`cannot scroll <${scroller.localName} class="${scroller.className}">`],
    );

  function scrolls(element: Element): boolean {
    if (element === document.documentElement || !element.checkVisibility()) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const overX = element.scrollWidth > element.clientWidth && /auto|scroll/.test(overflowX);
    const overY = element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY);
    return overX || overY;
  }

  function isMadeToBeFocused(element: Element): boolean {
    return (
      element.hasAttribute("tabindex") ||
      /^(a|button|input|select|textarea|summary)$/.test(element.localName)
    );
  }
}
