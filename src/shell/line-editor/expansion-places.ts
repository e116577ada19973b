/**
 * Where the shell, other than the history library, takes a `!` in a line for an expansion: it knows that quotes begin anew
 * in `$(…)` and backquotes (bash's skip_to_histexp). It begins anew behind each place, as bash does.
 *
 * @param posix double quotes hide a `!` too
 */
export function expansionPlaces(text: string, posix: boolean): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = nextPlace(text, 0, posix); at < text.length; at = nextPlace(text, at + 1, posix))
    places.add(at);
  return places;
}

function nextPlace(text: string, start: number, posix: boolean): number {
  let inDouble = false;
  let outside = false;
  let inBackquotes = false;
  let substitutions = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "`") {
      if (!inBackquotes) outside = inDouble;
      inDouble = inBackquotes && outside;
      inBackquotes = !inBackquotes;
    } else if (character === "!") {
      if (!(inDouble && text[at + 1] === '"')) return at;
    } else if (character === "'") {
      if (!inDouble) at = closing(text, at, "'");
    } else if (character === '"') {
      if (posix) at = closing(text, at, '"');
      else inDouble = !inDouble;
    } else if (SUBSTITUTION.test(text.slice(at, at + 3))) {
      at++;
      substitutions++;
      outside = inDouble;
      inDouble = false;
    } else if (character === ")" && substitutions > 0) {
      substitutions--;
      inDouble = outside;
    }
  }
  return text.length;
}

const SUBSTITUTION = /^[$<>]\((?!\()/;

function closing(text: string, open: number, quote: "'" | '"'): number {
  for (let at = open + 1; at < text.length; at++)
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) return at;
  return text.length;
}
