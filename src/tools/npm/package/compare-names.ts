/** Signs in the order of the Unicode collation: all before digits and letters. */
const SIGNS = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

/** The order of npm's lists: as a person's dictionary has names, capital letters beside small ones. */
export function compareNames(a: string, b: string): number {
  const one = keyOf(a);
  const other = keyOf(b);
  if (one !== other) return one < other ? -1 : 1;
  return a === b ? 0 : a > b ? -1 : 1;
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^0-9a-z]/g, (sign) =>
      SIGNS.includes(sign) ? String.fromCharCode(1 + SIGNS.indexOf(sign)) : sign,
    );
}
