/** The options of `set -o` with their letters (bash manual 4.3.1), in the order in which `set -o` prints them. */
export const SET_OPTIONS = [
  { name: "allexport", letter: "a" },
  { name: "braceexpand", letter: "B" },
  { name: "emacs" },
  { name: "errexit", letter: "e" },
  { name: "errtrace", letter: "E" },
  { name: "functrace", letter: "T" },
  { name: "hashall", letter: "h" },
  { name: "histexpand", letter: "H" },
  { name: "history" },
  { name: "ignoreeof" },
  { name: "interactive-comments" },
  { name: "keyword", letter: "k" },
  { name: "monitor", letter: "m" },
  { name: "noclobber", letter: "C" },
  { name: "noexec", letter: "n" },
  { name: "noglob", letter: "f" },
  { name: "nolog" },
  { name: "notify", letter: "b" },
  { name: "nounset", letter: "u" },
  { name: "onecmd", letter: "t" },
  { name: "physical", letter: "P" },
  { name: "pipefail" },
  { name: "posix" },
  { name: "privileged", letter: "p" },
  { name: "verbose", letter: "v" },
  { name: "vi" },
  { name: "xtrace", letter: "x" },
] as const;

/** The options of `shopt` (bash manual 4.3.2), in the order in which it prints them. */
export const SHOPT_OPTIONS = [
  "autocd",
  "assoc_expand_once",
  "cdable_vars",
  "cdspell",
  "checkhash",
  "checkjobs",
  "checkwinsize",
  "cmdhist",
  "compat31",
  "compat32",
  "compat40",
  "compat41",
  "compat42",
  "compat43",
  "compat44",
  "complete_fullquote",
  "direxpand",
  "dirspell",
  "dotglob",
  "execfail",
  "expand_aliases",
  "extdebug",
  "extglob",
  "extquote",
  "failglob",
  "force_fignore",
  "globasciiranges",
  "globskipdots",
  "globstar",
  "gnu_errfmt",
  "histappend",
  "histreedit",
  "histverify",
  "hostcomplete",
  "huponexit",
  "inherit_errexit",
  "interactive_comments",
  "lastpipe",
  "lithist",
  "localvar_inherit",
  "localvar_unset",
  "login_shell",
  "mailwarn",
  "no_empty_cmd_completion",
  "nocaseglob",
  "nocasematch",
  "noexpand_translation",
  "nullglob",
  "patsub_replacement",
  "progcomp",
  "progcomp_alias",
  "promptvars",
  "restricted_shell",
  "shift_verbose",
  "sourcepath",
  "varredir_close",
  "xpg_echo",
] as const; // prettier-ignore

export type SetOption = (typeof SET_OPTIONS)[number]["name"];
export type ShoptOption = (typeof SHOPT_OPTIONS)[number];

/** Every option of the shell, by the name that `set -o` or `shopt` has for it. */
export type ShellOptions = Readonly<Record<SetOption | ShoptOption, boolean>>;

const ON_AT_START: readonly (SetOption | ShoptOption)[] = [
  "braceexpand",
  "hashall",
  "interactive-comments",
  "checkwinsize",
  "cmdhist",
  "complete_fullquote",
  "extquote",
  "force_fignore",
  "globasciiranges",
  "globskipdots",
  "hostcomplete",
  "interactive_comments",
  "patsub_replacement",
  "progcomp",
  "promptvars",
  "sourcepath",
]; // prettier-ignore

/** Those of a new shell. */
export const DEFAULT_OPTIONS = Object.fromEntries(
  [...SET_OPTIONS.map(({ name }) => name), ...SHOPT_OPTIONS].map((name) => [
    name,
    ON_AT_START.includes(name),
  ]),
) as ShellOptions;

export function isSetOption(name: string): name is SetOption {
  return SET_OPTIONS.some((option) => option.name === name);
}

export function isShoptOption(name: string): name is ShoptOption {
  return (SHOPT_OPTIONS as readonly string[]).includes(name);
}

/** The option behind `set -x`. */
export function optionOfLetter(letter: string): SetOption | undefined {
  return SET_OPTIONS.find((option) => "letter" in option && option.letter === letter)?.name;
}

/** `$SHELLOPTS` and, for the options of shopt, `$BASHOPTS`: the names of those that are on, sorted. */
export function formatEnabled(options: ShellOptions, names: readonly (SetOption | ShoptOption)[]): string {
  return names.filter((name) => options[name]).join(":");
}

/** `$-` in bash's order (flags.c), with `c` and `s` for how the shell got its commands. */
export function formatFlags(
  options: ShellOptions,
  { interactive, input }: { interactive: boolean; input: string },
): string {
  let flags = "";
  for (const letter of "abefhkmnptuvxBCEHPT") {
    const option = optionOfLetter(letter);
    if (option && options[option]) flags += letter;
    if (letter === "p" && options.restricted_shell) flags += "r";
    if (letter === "h" && interactive) flags += "i";
  }
  return flags + input;
}
