/** What OpenSSH's own getopt says of an option; its messages end as on a line to a terminal. */
export function describeOption(problem: string): string {
  const letter = /-- '(.)'/.exec(problem)?.[1] ?? "-";
  const isWanting = problem.startsWith("option requires");
  return `${isWanting ? "option requires an argument" : "unknown option"} -- ${letter}\r`;
}
