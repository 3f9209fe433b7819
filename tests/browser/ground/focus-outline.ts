// WCAG 2.2, 2.4.13 Focus Appearance: the mark of the focus is thick enough and stands out.

/** Runs in the page. Whether the focus has an outline of 2 px or more that stands out by 3 to 1. */
export function hasFocusOutline(): boolean {
  const focused = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  let around = focused.parentElement;
  while (around && pixel(getComputedStyle(around).backgroundColor)[3] === 0) {
    around = around.parentElement;
  }
  const background = around ? getComputedStyle(around).backgroundColor : "canvas";
  const isThick = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  return isThick && contrast(luminance(outlineColor), luminance(background)) >= 3;

  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  function contrast(one: number, other: number): number {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function luminance(color: string): number {
    const [r, g, b] = pixel(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  }

  /** Any colour that CSS can name, as red, green, blue and alpha. */
  function pixel(color: string): readonly [number, number, number, number] {
    // Else the pixel is fetched from the process that draws.
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("there is no canvas to read colours from");
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, alpha];
  }
}
