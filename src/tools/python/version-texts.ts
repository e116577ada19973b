import { isAtLeast, type PythonVersion } from "./version.ts";

/** As the compiler that built it: Debian 12's. */
const COMPILER = "[GCC 12.2.0]";
/** When it was built: a date of this computer's past, the same for all. */
const BUILT = "main, Jan 10 2025, 09:12:30";

/** sys.version: `3.9.18 (main, …) \n[GCC 12.2.0]`; since 3.10 on one line. */
export function longVersion(version: PythonVersion): string {
  const head =
    version.text === "3.11.2" ? "3.11.2 (main, Nov 30 2024, 21:22:50)" : `${version.text} (${BUILT})`;
  return `${head}${isAtLeast(version, 3, 10) ? " " : " \n"}${COMPILER}`;
}

/** `python -V`, and with `-VV`. */
export function versionLine(version: PythonVersion, isLong: boolean): string {
  return `Python ${isLong ? longVersion(version) : version.text}\n`;
}

/** What the interactive prompt begins with. */
export function banner(version: PythonVersion): string {
  const help = 'Type "help", "copyright", "credits" or "license" for more information.';
  return `Python ${longVersion(version)} on linux\n${help}\n`;
}
