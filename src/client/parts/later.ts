// Work that waits until nothing more comes.

/**
 * @param milliseconds how long nothing more must come
 * @returns takes work in place of what still waits
 */
export function later(milliseconds: number): (work: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
