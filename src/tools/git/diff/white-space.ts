/** What is wrong with the blanks of an added line (git-config(1), core.whitespace by default); undefined where nothing is. */
export function blankFault(line: string): string | undefined {
  const faults = [
    ...(/[ \t\r]+\n?$/.test(line) ? ["trailing whitespace"] : []),
    ...(/^\t* +\t/.test(line) ? ["space before tab in indent"] : []),
  ];
  return faults.length === 0 ? undefined : faults.join(", ");
}
