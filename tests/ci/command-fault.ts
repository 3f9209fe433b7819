// What a workflow may run: the program's own commands, which are tested, and nothing else.

/** @param scripts names of the scripts in package.json */
export function commandFault(command: string, scripts: ReadonlySet<string>): string[] {
  if (command === "npm ci" || command === "npm test") return [];
  const [, script = ""] =
    /^npm run ([\w:]+)(?: --(?: --[a-z]+(?:=[a-z]+)?)+)?$/.exec(command) ?? [];
  return scripts.has(script) ? [] : [`no command of ours: ${command}`];
}
