import type { FlagSpecs } from "../../process/command/spec.ts";

export const TAR_FLAGS = {
  catenate: {
    short: "A",
    long: ["catenate", "concatenate"],
    before: " Main operation mode:\n",
    help: "append tar files to an archive",
  },
  create: { short: "c", help: "create a new archive" },
  delete: { help: "delete from the archive (not on mag tapes!)" },
  diff: {
    short: "d",
    long: ["diff", "compare"],
    help: "find differences between archive and file system",
  },
  append: { short: "r", help: "append files to the end of an archive" },
  testLabel: { help: "test the archive volume label and exit", notSimulated: true },
  list: { short: "t", help: "list the contents of an archive" },
  update: { short: "u", help: "only append files newer than copy in archive" },
  extract: { short: "x", long: ["extract", "get"], help: "extract files from an archive" },

  sort: {
    argument: { name: "ORDER", completes: "none" },
    before: "\n Operation modifiers:\n",
    help: "directory sorting order: none (default), name or inode",
  },
  sparse: { short: "S", help: "handle sparse files efficiently" },
  multiVolume: { short: "M", help: "create/list/extract multi-volume archive", notSimulated: true },
  listedIncremental: {
    short: "g",
    argument: { name: "FILE" },
    help: "handle new GNU-format incremental backup",
    notSimulated: true,
  },
  ignoreFailedRead: { help: "do not exit with nonzero on unreadable files" },
  occurrence: {
    argument: { name: "NUMBER", optional: "1", completes: "none" },
    help: "process only the NUMBERth occurrence of each file in the archive",
  },
  seek: { short: "n", help: "archive is seekable" },
  verify: { short: "W", help: "attempt to verify the archive after writing it" },
  removeFiles: { help: "remove files after adding them to the archive" },

  keepOldFiles: {
    short: "k",
    before: "\n Overwrite control:\n",
    help: "don't replace existing files when extracting,\n  treat them as errors",
  },
  skipOldFiles: {
    help: "don't replace existing files when extracting,\n  silently skip over them",
  },
  keepNewerFiles: { help: "don't replace existing files that are newer than\n  their archive copies" },
  overwrite: { help: "overwrite existing files when extracting" },
  unlinkFirst: { short: "U", help: "remove each file prior to extracting over it" },
  backup: {
    argument: { name: "CONTROL", optional: true, completes: "none" },
    help: "backup before removal, choose version CONTROL",
  },
  suffix: {
    argument: { name: "STRING", completes: "none" },
    help: "backup before removal, override usual suffix ('~'\n  unless overridden by environment variable\n  SIMPLE_BACKUP_SUFFIX)",
  },
  recursiveUnlink: { help: "empty hierarchies prior to extracting directory" },
  noOverwriteDir: { help: "preserve metadata of existing directories" },

  toStdout: { short: "O", before: "\n Select output stream:\n", help: "extract files to standard output" },
  toCommand: {
    argument: { name: "COMMAND", completes: "command" },
    help: "pipe extracted files to another program",
    notSimulated: true,
  },

  owner: {
    argument: { name: "NAME", completes: "user" },
    before: "\n Handling of file attributes:\n",
    help: "force NAME as owner for added files",
  },
  group: { argument: { name: "NAME", completes: "group" }, help: "force NAME as group for added files" },
  mtime: {
    argument: { name: "DATE-OR-FILE", completes: "none" },
    help: "set mtime for added files from DATE-OR-FILE",
  },
  mode: {
    argument: { name: "CHANGES", completes: "mode" },
    help: "force (symbolic) mode CHANGES for added files",
  },
  touch: { short: "m", help: "don't extract file modified time" },
  sameOwner: {
    overrides: ["noSameOwner"],
    help: "try extracting files with the same ownership as\n  exists in the archive (default for superuser)",
  },
  noSameOwner: {
    short: "o",
    overrides: ["sameOwner"],
    help: "extract files as yourself (default for ordinary users)",
  },
  numericOwner: { help: "always use numbers for user/group names" },
  samePermissions: {
    short: "p",
    long: ["preserve-permissions", "same-permissions"],
    overrides: ["noSamePermissions"],
    help: "extract information about file permissions\n  (default for superuser)",
  },
  noSamePermissions: {
    overrides: ["samePermissions"],
    help: "apply the user's umask when extracting permissions\n  from the archive (default for ordinary users)",
  },

  file: {
    short: "f",
    argument: { name: "ARCHIVE", completes: "file" },
    before: "\n Device selection and switching:\n",
    help: "use archive file or device ARCHIVE",
  },
  forceLocal: { help: "archive file is local even if it has a colon" },
  blockingFactor: {
    short: "b",
    argument: { name: "BLOCKS", completes: "none" },
    before: "\n Device blocking:\n",
    help: "BLOCKS x 512 bytes per record",
  },
  ignoreZeros: { short: "i", help: "ignore zeroed blocks in archive (means EOF)" },
  recordSize: { argument: { name: "NUMBER", completes: "none" }, help: "NUMBER of bytes per record" },

  format: {
    short: "H",
    argument: { name: "FORMAT", completes: "none" },
    before: "\n Archive format selection:\n",
    help: "create archive of the given format: gnu, oldgnu, pax,\n  posix, ustar or v7",
  },
  posix: { help: "same as --format=posix" },
  label: {
    short: "V",
    argument: { name: "TEXT", completes: "none" },
    help: "create archive with volume name TEXT",
    notSimulated: true,
  },

  autoCompress: {
    short: "a",
    before: "\n Compression options:\n",
    help: "use archive suffix to determine the compression program",
  },
  useCompressProgram: {
    short: "I",
    argument: { name: "PROG", completes: "command" },
    help: "filter through PROG (must accept -d)",
  },
  bzip2: { short: "j", help: "filter the archive through bzip2" },
  xz: { short: "J", help: "filter the archive through xz" },
  lzma: { help: "filter the archive through xz" },
  noAutoCompress: { help: "do not use archive suffix to determine the\n  compression program" },
  gzip: { short: "z", long: ["gzip", "gunzip", "ungzip"], help: "filter the archive through gzip" },
  zstd: { help: "filter the archive through zstd" },
  compress: { short: "Z", long: ["compress", "uncompress"], help: "filter the archive through compress" },

  addFile: {
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "add given FILE to the archive (useful if its name\n  starts with a dash)",
  },
  directory: {
    short: "C",
    argument: { name: "DIR", completes: "directory" },
    before: "\n Local file selection:\n",
    help: "change to directory DIR",
  },
  exclude: {
    argument: { name: "PATTERN", completes: "none" },
    repeatable: true,
    help: "exclude files, given as a PATTERN",
  },
  excludeFrom: {
    short: "X",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "exclude patterns listed in FILE",
  },
  excludeBackups: { help: "exclude backup and lock files" },
  excludeCaches: {
    help: "exclude contents of directories containing\n  CACHEDIR.TAG, except for the tag file itself",
  },
  excludeCachesAll: { help: "exclude directories containing CACHEDIR.TAG" },
  excludeCachesUnder: { help: "exclude everything under directories containing\n  CACHEDIR.TAG" },
  excludeTag: {
    argument: { name: "FILE", completes: "none" },
    repeatable: true,
    help: "exclude contents of directories containing FILE,\n  except for FILE itself",
  },
  excludeTagAll: {
    argument: { name: "FILE", completes: "none" },
    repeatable: true,
    help: "exclude directories containing FILE",
  },
  excludeTagUnder: {
    argument: { name: "FILE", completes: "none" },
    repeatable: true,
    help: "exclude everything under directories\n  containing FILE",
  },
  excludeVcs: { help: "exclude version control system directories" },
  dereference: {
    short: "h",
    help: "follow symlinks; archive and dump the files they\n  point to",
  },
  hardDereference: { help: "follow hard links; archive and dump the files they\n  refer to" },
  newer: {
    short: "N",
    long: ["newer", "after-date", "newer-mtime"],
    argument: { name: "DATE-OR-FILE", completes: "none" },
    help: "only store files newer than DATE-OR-FILE",
  },
  null: { help: "-T reads null-terminated names" },
  noRecursion: { overrides: ["recursion"], help: "avoid descending automatically in directories" },
  oneFileSystem: { help: "stay in local file system when creating archive" },
  absoluteNames: { short: "P", help: "don't strip leading '/'s from file names" },
  recursion: { overrides: ["noRecursion"], help: "recurse into directories (default)" },
  filesFrom: {
    short: "T",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "get names to extract or create from FILE",
  },

  oneTopLevel: {
    argument: { name: "DIR", optional: true, completes: "directory" },
    help: "create a subdirectory to avoid having loose files\n  extracted",
  },
  stripComponents: {
    argument: { name: "NUMBER", completes: "none" },
    before: "\n File name transformations:\n",
    help: "strip NUMBER leading components from file\n  names on extraction",
  },
  transform: {
    long: ["transform", "xform"],
    argument: { name: "EXPRESSION", completes: "none" },
    repeatable: true,
    help: "use sed replace EXPRESSION to transform file names",
  },

  wildcards: {
    overrides: ["noWildcards"],
    before: "\n File name matching options (affect both exclude and include patterns):\n",
    help: "use wildcards (default for exclusion)",
  },
  noWildcards: { overrides: ["wildcards"], help: "verbatim string matching" },
  anchored: { overrides: ["noAnchored"], help: "patterns match file name start" },
  noAnchored: { overrides: ["anchored"], help: "patterns match after any '/' (default for exclusion)" },

  blockNumber: {
    short: "R",
    before: "\n Informative output:\n",
    help: "show block number within archive with each message",
  },
  fullTime: { help: "print file time to its full resolution" },
  quotingStyle: {
    argument: { name: "STYLE", completes: "none" },
    help: "set name quoting style: literal or escape (default)",
  },
  showTransformedNames: {
    long: ["show-transformed-names", "show-stored-names"],
    help: "show file or archive names after transformation",
  },
  totals: { help: "print total bytes after processing the archive" },
  utc: { help: "print file modification times in UTC" },
  verbose: { short: "v", repeatable: true, help: "verbosely list files processed" },
  warning: {
    argument: { name: "KEYWORD", completes: "none" },
    repeatable: true,
    help: "warning control",
  },
  interactive: {
    short: "w",
    long: ["interactive", "confirmation"],
    help: "ask for confirmation for every action",
    notSimulated: true,
  },
} as const satisfies FlagSpecs;
