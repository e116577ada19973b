/** What `git notes -h` of 2.39 says. */
export const notesUsage = `usage: git notes [--ref <notes-ref>] [list [<object>]]
   or: git notes [--ref <notes-ref>] add [-f] [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
   or: git notes [--ref <notes-ref>] copy [-f] <from-object> <to-object>
   or: git notes [--ref <notes-ref>] append [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
   or: git notes [--ref <notes-ref>] edit [--allow-empty] [<object>]
   or: git notes [--ref <notes-ref>] show [<object>]
   or: git notes [--ref <notes-ref>] merge [-v | -q] [-s <strategy>] <notes-ref>
   or: git notes merge --commit [-v | -q]
   or: git notes merge --abort [-v | -q]
   or: git notes [--ref <notes-ref>] remove [<object>...]
   or: git notes [--ref <notes-ref>] prune [-n] [-v]
   or: git notes [--ref <notes-ref>] get-ref

    --ref <notes-ref>     use notes from <notes-ref>

`;

/** What `git notes SUBCOMMAND -h` says; the options are read from it. */
export const NOTES_USAGES = {
  list: `usage: git notes [list [<object>]]

`,
  add: `usage: git notes add [<options>] [<object>]

    -m, --message <message>
                          note contents as a string
    -F, --file <file>     note contents in a file
    -c, --reedit-message <object>
                          reuse and edit specified note object
    -C, --reuse-message <object>
                          reuse specified note object
    --allow-empty         allow storing empty note
    -f, --force           replace existing notes

`,
  copy: `usage: git notes copy [<options>] <from-object> <to-object>
   or: git notes copy --stdin [<from-object> <to-object>]...

    -f, --force           replace existing notes
    --stdin               read objects from stdin
    --for-rewrite <command>
                          load rewriting config for <command> (implies --stdin)

`,
  append: `usage: git notes append [<options>] [<object>]

    -m, --message <message>
                          note contents as a string
    -F, --file <file>     note contents in a file
    -c, --reedit-message <object>
                          reuse and edit specified note object
    -C, --reuse-message <object>
                          reuse specified note object
    --allow-empty         allow storing empty note

`,
  edit: `usage: git notes edit [<object>]

    -m, --message <message>
                          note contents as a string
    -F, --file <file>     note contents in a file
    -c, --reedit-message <object>
                          reuse and edit specified note object
    -C, --reuse-message <object>
                          reuse specified note object
    --allow-empty         allow storing empty note

`,
  show: `usage: git notes show [<object>]

`,
  remove: `usage: git notes remove [<object>]

    --ignore-missing      attempt to remove non-existent note is not an error
    --stdin               read object names from the standard input

`,
  prune: `usage: git notes prune [<options>]

    -n, --dry-run         do not remove, show only
    -v, --verbose         report pruned notes

`,
  "get-ref": `usage: git notes get-ref

`,
} as const;
