import { type FileType, fileType } from "./kind.ts";

const SHELL = "text/x-shellscript";

/** Interpreters that have a name of their own; the text begins with `#!`. */
const INTERPRETERS: readonly (readonly [pattern: RegExp, name: string, mime: string])[] = [
  [/^#!\s*(?:\/bin\/sh)\s/, "POSIX shell script", SHELL],
  [
    /^#!\s*(?:\/usr(?:\/local)?)?\/bin\/bash\s|^#!\s*\/usr\/bin\/env\s+bash\s/,
    "Bourne-Again shell script",
    SHELL,
  ],
  [
    /^#!\s*(?:\/usr(?:\/local)?)?\/bin\/zsh\s|^#!\s*\/usr\/bin\/env\s+zsh\s/,
    "Paul Falstad's zsh script",
    SHELL,
  ],
  [/^#!\s*\/bin\/ksh\s/, "Korn shell script", SHELL],
  [/^#!\s*\/bin\/csh\s/, "C shell script", SHELL],
  [/^#!\s*(?:\/usr(?:\/local)?)?\/bin\/tcsh\s|^#!\s*\/usr\/bin\/env\s+tcsh\s/, "Tenex C shell script", SHELL],
  [/^#!\s*\/usr(?:\/local)?\/bin\/fish\s|^#!\s*\/usr\/bin\/env\s+fish\s/, "fish shell script", SHELL],
  [
    /^#!\s*(?:\/usr(?:\/local)?)?\/bin\/gawk\s|^#!\s*\/usr\/bin\/env\s+gawk\s/,
    "GNU awk script",
    "text/x-gawk",
  ],
  [
    /^#!\s*(?:\/usr(?:\/local)?)?\/bin\/nawk\s|^#!\s*\/usr\/bin\/env\s+nawk\s/,
    "new awk script",
    "text/x-nawk",
  ],
  [/^#!\s*(?:\/usr)?\/bin\/awk\s/, "awk script", "text/x-awk"],
]; // prettier-ignore

const PYTHON = "text/x-script.python";
const LANGUAGES: readonly (readonly [pattern: RegExp, description: string, mime: string])[] = [
  [/^#!\s*\/usr(?:\/local)?\/bin\/(?:env\s+)?python/, "Python script text executable", PYTHON],
  [/^#!\s*(?:\/usr)?\/bin\/(?:env )?node(?:js)?\s/, "Node.js script executable", "application/javascript"],
  [/^#!\s*\/usr(?:\/local)?\/bin\/(?:env\s+)?ruby/, "Ruby script text executable", "text/x-ruby"],
  [/^#!\s*\/usr(?:\/local)?\/bin\/(?:env\s+)?lua/, "Lua script text executable", "text/x-lua"],
  [/^#!\s*\/usr(?:\/local)?\/bin\/(?:env\s+)?(?:tclsh|wish)/, "Tcl/Tk script text executable", "text/x-tcl"],
  [/^#!\s*\/usr(?:\/local)?\/bin\/php/, "PHP script text executable", "text/x-php"],
]; // prettier-ignore

/** A Perl script is told by its first line, whatever else is in it; its encoding is not looked at. */
const PERL = /^#!.*\/bin\/perl(?:\s|$)|^#!\s*\/usr\/bin\/env\s+perl/;

export function isPerlScript(head: string): boolean {
  return PERL.test(head);
}

/** What the first line of a text says that it is run by. */
export function scriptType(text: string): FileType | undefined {
  if (!text.startsWith("#!")) return undefined;
  for (const [pattern, name, mime] of INTERPRETERS)
    if (pattern.test(text)) return fileType(`${name} text executable`, mime);
  for (const [pattern, description, mime] of LANGUAGES)
    if (pattern.test(text)) return fileType(description, mime);
  return undefined;
}

/** Any other interpreter, by what the first line says. */
export function otherScriptType(text: string): FileType | undefined {
  if (!text.startsWith("#!")) return undefined;
  const [line = ""] = text.slice(2).split(/[\r\n]/);
  const command = line.trim().replace(/^\/usr\/bin\/env\s+/, "");
  return fileType(`a ${command} script text executable`, "text/plain");
}

/** The same for what is no text below its first line. */
export function binaryScriptType(head: string): FileType | undefined {
  const type = scriptType(head) ?? otherScriptType(head);
  if (!type) return undefined;
  const name = type.description.replace(/ text executable$| executable$/, "");
  return fileType(
    `${name} executable (binary data)`,
    type.mime === "text/plain" ? "application/octet-stream" : type.mime,
  );
}
