// What Chromium tells screen readers of an element; it shows it to pages when started with
// --enable-blink-features=ComputedAccessibilityInfo.
interface Element {
  readonly computedName: string;
  readonly computedRole: string;
}
