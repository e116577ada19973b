import { parseKeySequence } from "./parse-key-sequence.ts";

/** Which command each key calls. Keys of a sequence are separated by blanks: `C-x C-u`. */
export class Keymap {
  readonly #bindings: Map<string, string>;
  #prefixes: ReadonlySet<string>;

  constructor(
    readonly name: "emacs" | "vi-insert" | "vi-command",
    bindings: Iterable<readonly [string, string]>,
  ) {
    this.#bindings = new Map(bindings);
    this.#prefixes = prefixesOf(this.#bindings.keys());
  }

  /** The command's name, or `"` and the text that the key stands for. */
  find(sequence: string): string | undefined {
    const bound = this.#bindings.get(sequence);
    if (bound !== undefined) return bound;
    if (sequence.startsWith("ESC ") && sequence !== "ESC ESC") return this.find(`M-${sequence.slice(4)}`);
    // Capital letters with Meta are the small ones (`do-lowercase-version`).
    const capital = /^((?:.* )?)(M-|C-x )([A-Z])$/.exec(sequence);
    if (capital) return this.#bindings.get(`${capital[1]}${capital[2]}${capital[3]?.toLowerCase()}`);
    return undefined;
  }

  /** Whether longer sequences begin so. */
  isPrefix(sequence: string): boolean {
    return this.#prefixes.has(sequence);
  }

  /** Binds a key sequence in the spelling of an inputrc; undefined removes the binding. */
  bind(sequence: string, command: string | undefined): void {
    const keys = parseKeySequence(sequence).join(" ");
    if (command === undefined) this.#bindings.delete(keys);
    else this.#bindings.set(keys, command);
    this.#prefixes = prefixesOf(this.#bindings.keys());
  }

  /** All bindings: keys and the command. */
  list(): readonly (readonly [keys: string, command: string])[] {
    return [...this.#bindings];
  }
}

function prefixesOf(sequences: Iterable<string>): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const sequence of sequences) {
    const keys = sequence.split(" ");
    for (let length = 1; length < keys.length; length++) prefixes.add(keys.slice(0, length).join(" "));
  }
  return prefixes;
}

/** `keys: command` lines to pairs; a space is written `SPC`, a bar `bar`. */
function bindings(text: string): (readonly [string, string])[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [command = "", ...keys] = line.trim().split(/ +\| +/);
      return keys.map((key) => [key.replace("SPC", " ").replace("bar", "|"), command] as const);
    });
}

/** Keys that all modes share. */
const COMMON = `
  accept-line | RET | C-j
  beginning-of-line | home
  end-of-line | end
  backward-char | left
  forward-char | right
  backward-word | M-left | C-left
  forward-word | M-right | C-right
  previous-history | up
  next-history | down
  delete-char | delete
  kill-word | C-delete
  overwrite-mode | insert
  history-search-backward | pageup
  history-search-forward | pagedown
  bracketed-paste-begin | paste
  reverse-search-history | C-r
  forward-search-history | C-s
  quoted-insert | C-v
  transpose-chars | C-t
  unix-line-discard | C-u
  yank | C-y
  ignore-key | C-z | C-\\
`;

/** readline's emacs keys with those of bash (`bash -c 'bind -p'`). */
export const emacsKeymap = (): Keymap =>
  new Keymap(
    "emacs",
    bindings(`${COMMON}
  abort | C-g | C-x C-g | M-C-g
  backward-char | C-b
  backward-delete-char | C-h | DEL
  backward-kill-line | C-x DEL
  backward-kill-word | M-C-h | M-DEL
  backward-word | M-b
  beginning-of-history | M-<
  beginning-of-line | C-a
  call-last-kbd-macro | C-x e
  capitalize-word | M-c
  character-search | C-]
  character-search-backward | M-C-]
  clear-display | M-C-l
  clear-screen | C-l
  complete | TAB | ESC ESC
  complete-command | M-!
  complete-filename | M-/
  complete-hostname | M-@
  complete-into-braces | M-{
  complete-username | M-~
  complete-variable | M-$
  delete-char | C-d
  delete-horizontal-space | M-\\
  digit-argument | M-- | M-0 | M-1 | M-2 | M-3 | M-4 | M-5 | M-6 | M-7 | M-8 | M-9
  display-shell-version | C-x C-v
  downcase-word | M-l
  dynamic-complete-history | M-TAB
  edit-and-execute-command | C-x C-e
  end-kbd-macro | C-x )
  end-of-history | M->
  end-of-line | C-e
  exchange-point-and-mark | C-x C-x
  forward-char | C-f
  forward-word | M-f
  glob-complete-word | M-g
  glob-expand-word | C-x *
  glob-list-expansions | C-x g
  history-expand-line | M-^
  insert-comment | M-#
  insert-completions | M-*
  kill-line | C-k
  kill-word | M-d
  next-history | C-n
  non-incremental-forward-search-history | M-n
  non-incremental-reverse-search-history | M-p
  operate-and-get-next | C-o
  possible-command-completions | C-x !
  possible-completions | M-= | M-?
  possible-filename-completions | C-x /
  possible-hostname-completions | C-x @
  possible-username-completions | C-x ~
  possible-variable-completions | C-x $
  previous-history | C-p
  quoted-insert | C-q
  re-read-init-file | C-x C-r
  revert-line | M-r | M-C-r
  set-mark | C-@ | M-SPC
  shell-backward-word | M-C-b
  shell-expand-line | M-C-e
  shell-forward-word | M-C-f
  shell-kill-word | M-C-d
  shell-transpose-words | M-C-t
  start-kbd-macro | C-x (
  tilde-expand | M-&
  transpose-words | M-t
  undo | C-_ | C-x C-u
  unix-word-rubout | C-w
  upcase-word | M-u
  yank-last-arg | M-. | M-_
  yank-nth-arg | M-C-y
  yank-pop | M-y
`),
  );

export const viInsertKeymap = (): Keymap =>
  new Keymap(
    "vi-insert",
    bindings(`${COMMON}
  vi-movement-mode | ESC
  backward-delete-char | C-h | DEL
  complete | TAB
  menu-complete | C-n
  menu-complete-backward | C-p
  vi-eof-maybe | C-d
  vi-undo | C-_
  unix-word-rubout | C-w
`),
  );

export const viCommandKeymap = (): Keymap =>
  new Keymap(
    "vi-command",
    bindings(`${COMMON}
  abort | C-g
  backward-char | C-h | h | DEL
  forward-char | l | SPC
  beginning-of-line | 0
  end-of-line | $
  clear-screen | C-l
  insert-comment | #
  kill-line | C-k
  next-history | C-n | + | j
  previous-history | C-p | - | k
  quoted-insert | C-q
  revert-line | U
  vi-append-eol | A
  vi-append-mode | a
  vi-arg-digit | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  vi-change-case | ~
  vi-change-char | r
  vi-change-to | c | C
  vi-char-search | , | ; | F | T | f | t
  vi-column | bar
  vi-complete | * | = | \\
  vi-delete | x
  vi-delete-to | d | D
  vi-edit-and-execute-command | v
  vi-end-word | e | E
  vi-eof-maybe | C-d
  vi-fetch-history | G
  vi-first-print | ^
  vi-goto-mark | \`
  vi-insert-beg | I
  vi-insertion-mode | i | insert
  vi-match | %
  vi-next-word | w | W
  vi-prev-word | b | B
  vi-put | p | P
  vi-redo | .
  vi-replace | R
  vi-rubout | X
  vi-search | / | ?
  vi-search-again | n | N
  vi-set-mark | m
  vi-subst | s | S
  vi-tilde-expand | &
  vi-undo | u | C-_
  unix-word-rubout | C-w
  vi-yank-arg | _
  vi-yank-to | y | Y
`),
  );
