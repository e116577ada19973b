/**
 * What each operand is, by the names in the usage: `[OPTION]... PATTERNS [FILE]...`. A name with dots takes all that the
 * names after it leave, and one in brackets is there only if the words go round; of several forms the first that the
 * operands fit is the one.
 */
export function operandNames(usages: readonly string[], count: number): readonly (string | undefined)[] {
  const forms = usages.map(namesIn);
  const form = present(forms.find((names) => fits(names, count)) ?? forms[0] ?? [], count);
  const repeated = form.findIndex(({ many }) => many);
  return Array.from({ length: count }, (_, at) => {
    if (repeated < 0 || at < repeated) return form[at]?.name;
    const behind = form.length - repeated - 1;
    return at < count - behind ? form[repeated]?.name : form[form.length - (count - at)]?.name;
  });
}

interface OperandName {
  readonly name: string;
  readonly many: boolean;
  readonly optional: boolean;
}

/** Names that stand for several without saying so by dots: of diff and expr. */
const SEVERAL = /^(?:FILES|EXPRESSION)$/;

function namesIn(usage: string): readonly OperandName[] {
  const words = usage
    .replaceAll(/\[[^\]]*\boptions(?:\.\.\.)?\]/gi, "")
    .replaceAll(/<([a-z][\w-]*)>/g, (_all, name: string) => name.replaceAll("-", "_").toUpperCase());
  const names = words.matchAll(/(\[)?(?<![-+,\w=:@|])([A-Z][A-Z0-9_]+)(?![-\w])(\.\.\.)?\]?(\.\.\.)?/g);
  return [...names]
    .map(([, bracket, name = "", dots, moreDots]) => ({
      name,
      many: dots !== undefined || moreDots !== undefined || SEVERAL.test(name),
      optional: bracket !== undefined,
    }))
    .filter(({ name }) => !/^(SHORT_)?OPTIONS?$/.test(name));
}

/** Without the optional names that no word is left for: `man ls` has no SECTION. */
function present(names: readonly OperandName[], count: number): readonly OperandName[] {
  let left = count - names.filter(({ optional }) => !optional).length;
  return names.filter(({ optional, many }) => !optional || many || left-- > 0);
}

function fits(names: readonly OperandName[], count: number): boolean {
  const least = names.filter(({ optional }) => !optional).length;
  const most = names.some(({ many }) => many) ? Number.POSITIVE_INFINITY : names.length;
  return count >= least && count <= most;
}
