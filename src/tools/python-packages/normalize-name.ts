/** PEP 503: `Flask_Login` and `flask-login` are one project. */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

/** As file names write it (PEP 427 and 625): the separators are underscores. */
export function fileNameOf(name: string): string {
  return normalizeName(name).replace(/-/g, "_");
}

/** PEP 508: letters and digits, with `-`, `_` and `.` only between them. */
export function isValidName(name: string): boolean {
  return /^[A-Z0-9]([A-Z0-9._-]*[A-Z0-9])?$/i.test(name);
}
