// What helpers have to take away when a file of tests ends. Many files share the modules of one
// process, so a helper that called `afterAll` as it is loaded would clean up after the first only.

const cleanings: (() => unknown)[] = [];

/** Has something done when the file of tests that runs now has ended. */
export function afterFile(clean: () => unknown): void {
  cleanings.push(clean);
}

/** Does what is to be done, the latest first. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanings.splice(0).toReversed()) await clean();
}
