import { Errno } from "../../disk/errno.ts";
import type { DescribedSpec } from "./help.ts";
import { formatLinuxHelp, formatShadowHelp } from "./linux-help.ts";

/** A collection of programs that a command behaves like, as the foot of its help and its version line name it. */
export interface Package {
  readonly version: (name: string) => string;
  /** Messages begin with the name alone, also where the program was called by its path. */
  readonly shortName?: boolean;
  readonly helpFoot?: (name: string) => string;
  /** Where its help is laid out in a way of its own. */
  readonly help?: (spec: DescribedSpec, name: string) => string;
  /** What follows a usage problem, where that is more than a pointer to `--help`. */
  readonly afterUsageProblem?: (spec: DescribedSpec, name: string) => string;
  /** What is told where standard output fails, other than GNU's message. */
  readonly writeProblem?: (errno: Errno) => string | readonly string[];
}

function gnu(product: string, version: string, helpFoot?: (name: string) => string): Package {
  // dd.c names the package in its own way.
  const label = (name: string) => (name === "dd" ? product.replace("GNU ", "") : product);
  return { version: (name) => `${name} (${label(name)}) ${version}`, helpFoot };
}

export const COREUTILS = gnu(
  "GNU coreutils",
  "9.1",
  (name) => `
GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
Report any translation bugs to <https://translationproject.org/team/>
Full documentation <https://www.gnu.org/software/coreutils/${name}>
or available locally via: info '(coreutils) ${name} invocation'
`,
);

export const GREP = gnu(
  "GNU grep",
  "3.8",
  () => `
Report bugs to: bug-grep@gnu.org
GNU grep home page: <https://www.gnu.org/software/grep/>
General help using GNU software: <https://www.gnu.org/gethelp/>
`,
);

export const FINDUTILS = gnu("GNU findutils", "4.9.0");
export const DIFFUTILS = gnu(
  "GNU diffutils",
  "3.8",
  () => `
Report bugs to: bug-diffutils@gnu.org
GNU diffutils home page: <https://www.gnu.org/software/diffutils/>
General help using GNU software: <https://www.gnu.org/gethelp/>
`,
);
export const SED: Package = { version: () => "sed (GNU sed) 4.9" };
export const TAR: Package = { version: () => "tar (GNU tar) 1.34" };
export const GZIP: Package = {
  // uncompress is a copy of gunzip that says so.
  version: (name) =>
    name === "gzip" ? "gzip 1.12" : `${name === "uncompress" ? "gunzip" : name} (gzip) 1.12`,
};
export const PROCPS: Package = {
  version: (name) => `${name} from procps-ng 4.0.2`,
  help: formatLinuxHelp,
  afterUsageProblem: formatLinuxHelp,
};
export const UTIL_LINUX: Package = {
  version: (name) => `${name} from util-linux 2.38.1`,
  shortName: true,
  help: formatLinuxHelp,
  // A closed standard output is no failure to it (util-linux closestream.h).
  writeProblem: (errno) => (errno === Errno.EBADF ? [] : `write error: ${errno.message}`),
};
export const GAWK: Package = {
  version: () => "GNU Awk 5.2.1, API 3.2, PMA Avon 8-g1, (GNU MPFR 4.2.0, GNU MP 6.2.1)",
};
/** Debian's package passwd. */
export const SHADOW: Package = {
  version: (name) => `${name} 4.13`,
  shortName: true,
  help: formatShadowHelp,
  afterUsageProblem: formatShadowHelp,
};

/** Of programs that write each line at once: the reason is lost by the time that they look. */
export function writeErrorWithoutReason(errno: Errno): string {
  return errno === Errno.EBADF ? `write error: ${errno.message}` : "write error";
}
