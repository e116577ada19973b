/** Those of whose operands the usage says nothing, or too much beside them. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "git commit": ["[PATHSPEC]..."],
  "git config": ["[NAME] [VALUE]"],
  "git show-ref": ["[PATTERN]..."],
  "git tag": ["[TAGNAME] [OBJECT]", "TAGNAME..."],
};

/**
 * The operands of each form of a usage, as the other commands write theirs:
 * `usage: git push [<options>] [<repository> [<refspec>...]]` is `[REPOSITORY] [REFSPEC]...`.
 */
export function operandsOf(usage: string, path: string): readonly string[] {
  const own = OWN[path];
  if (own) return own;
  const [head = ""] = usage.split("\n\n");
  return head
    .replace(/\n {8,}(?! *or:)/g, " ")
    .split("\n")
    .map((form) => form.replace(/^ *(usage|or): /, ""))
    .filter((form) => `${form} `.startsWith(`${path} `))
    .map((form) => namesIn(form.slice(path.length)));
}

function namesIn(form: string): string {
  let text = form
    .replaceAll("[no-]", "")
    .replaceAll("[[--] ", "[")
    .replace(/\(-\w \| --[\w-]+\) <[\w-]+>/g, "")
    .replace(/\(-[^()]*\)(\.\.\.)?/g, "")
    .replace(/<[\w-]+> \| (?=<)/g, "");
  // An option's brackets may hold others.
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\[-[^[\]]*[^[\]-][^[\]]*\](\.\.\.)?/g, "");
  }
  const bare = text
    .replace(/(?<![<\w-])--?[A-Za-z][\w-]*(\[?=<[^>]*>\]?)?/g, "")
    .replace(/\[=<[\w-]*>\]/g, "");
  return Array.from(bare.matchAll(/(\[)?<([^<>]+)>(\.\.\.)?\]?(\.\.\.)?/g))
    .filter(([, , name = ""]) => !/options|opts|keyid/.test(name))
    .map(([, bracket, name = "", dots = "", more = ""]) => {
      const upper = name.toUpperCase().replace(/\W+/g, "_");
      return `${bracket ? `[${upper}]` : upper}${dots || more}`;
    })
    .join(" ");
}
