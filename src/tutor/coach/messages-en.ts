import type { CoachMessages } from "./messages.ts";

export const ENGLISH: CoachMessages = {
  curlyQuotes: (line) =>
    `There are curly quotes or long dashes in that line, as text editors make them. The shell knows only straight ones: \`${line}\``,
  curlyTaken: (line) =>
    `To the shell, curly quotes and long dashes are letters like any other, so they are part of the word now. With straight ones it is \`${line}\``,
  promptPasted: (rest) => `The \`$\` in books and lessons is the prompt. Leave it away: \`${rest}\``,
  blankMissing: (command) => `A blank is missing between the command and the rest: \`${command}\``,
  smallLetters: (command) => `Capital letters count, and commands are written small: \`${command}\``,
  isHere: (name) =>
    `\`${name}\` is a file here, but the shell looks for commands only in the folders of PATH. Say where it is: \`./${name}\``,
  windowsCommand: (name, command) =>
    `\`${name}\` is a command of Windows. On Linux and macOS it is \`${command}\``,
  backslashes: (command) =>
    `Paths have slashes here, not backslashes, and there are no drive letters: \`${command}\``,
  slashOption: (option, help) =>
    `\`${option}\` is an option as on Windows; here options begin with a dash, and \`${option}\` is a path. See \`${help}\`.`,
  didYouMean: (command) => `Did you mean \`${command}\`?`,
  longOption: (option) => `Options with a whole word begin with two dashes: \`${option}\``,
  otherCase: (option, meaning) =>
    `Capital and small letters are different options. There is \`${option}\`: ${meaning}.`,
  nearOption: (option) => `Did you mean the option \`${option}\`?`,
  seeHelp: (help) => `\`${help}\` lists the options that there are.`,
  quoteBlanks: (command) =>
    `A name with a blank in it needs quotes, or the shell takes it for several: \`${command}\``,
  nearPath: (name, near) => `There is no \`${name}\`, but there is \`${near}\`.`,
  elsewhere: (name, place, here) => `\`${name}\` is in \`${place}\`, and you are in \`${here}\`.`,
  fromRoot: (path, relative) =>
    `A path that begins with \`/\` starts at the top of the computer. From where you are it is \`${relative}\`, not \`${path}\`.`,
  alreadyInside: (name, here) => `You are in \`${name}\` already: \`${here}\`.`,
  parentMissing: (parent) =>
    `The folder \`${parent}\` is not there. \`mkdir -p\` makes it, with all above it.`,
  cdIntoFile: (path) => `\`${path}\` is a file; \`cd\` goes into folders. Read it with \`cat ${path}\`.`,
  fileAsFolder: (path) => `\`${path}\` is a file, so nothing can be inside it.`,
  readFolder: (command, path) =>
    `\`${path}\` is a folder; \`${command}\` works on files. Look into it with \`ls ${path}\`.`,
  removeFolder: (path) =>
    `\`${path}\` is a folder. \`rm -r ${path}\` removes it with all that is in it; \`rmdir ${path}\` only if it is empty.`,
  copyFolder: (words) => `To copy a folder, \`cp\` must be told that all in it comes along: \`${words}\``,
  folderNotEmpty: (path) => `\`rmdir\` removes empty folders only. Look what is in it: \`ls -A ${path}\``,
  twoNames: (command) => `\`${command}\` wants two names: what, and where to. The second is missing.`,
  notExecutable: (path) => `The file is there, but it may not be run. \`chmod +x ${path}\` allows that.`,
  notAllowed: (path, owner) =>
    `\`${path}\` belongs to ${owner}, and its rights do not let you. See them with \`ls -ld ${path}\`.`,
  removedMany: (count) =>
    `${count} files and folders are gone. On a real computer there is no way back: look with \`ls\` before \`rm\`.`,
  overwritten: (path) =>
    `\`${path}\` was there before, and what was in it is lost. The option \`-i\` asks first, \`-n\` never overwrites.`,
  emptied: (path) => `\`>\` has replaced all that was in \`${path}\`. To add at its end, use \`>>\`.`,
  everybodyMayAll: (path) =>
    `Now everybody on this computer may change \`${path}\`. Give no more rights than are needed.`,
  isFolder: (name) => `\`${name}\` is a folder, not a command. \`cd ${name}\` goes into it.`,
  noBlanksAround: (line) => `The shell wants no blanks around the \`=\`: \`${line}\``,
  setWithoutDollar: (line) => `The \`$\` is for reading a variable. To set it, leave it away: \`${line}\``,
  percentVariable: (word, here) => `\`${word}\` is a variable as Windows writes it. Here it is \`${here}\`.`,
  oneName: (command) => `\`${command}\` wants at least one name behind it: what shall it work on?`,
  optionValue: (option) => `Behind \`${option}\` a value is missing.`,
  nothingFits: (pattern, here) =>
    `Nothing fits \`${pattern}\`, so the command got the pattern itself for a name. You are in \`${here}\`.`,
  folderMissing: (path) => `There is no folder \`${path}\`. \`mkdir ${path}\` makes one.`,
  lastIsFile: (path) => `Of more than two names the last must be a folder, and \`${path}\` is a file.`,
  removeFile: (path) =>
    `\`${path}\` is a file; \`rmdir\` removes empty folders. For files it is \`rm ${path}\`.`,
  writeIntoFolder: (path) =>
    `\`${path}\` is a folder. Name a file in it: \`> ${path.replace(/\/$/, "")}/NAME\``,
  searchFolder: (path) => `\`${path}\` is a folder. \`grep -r\` searches all files below it.`,
  needsRoot: (line) => `That is for the administrator: \`${line}\``,
  notInstalled: (name) => `The name is right, but \`${name}\` is not installed on this computer.`,
  blanksAroundBrackets: (line) => `\`[\` and \`]\` are words, with blanks around them: \`${line}\``,
  threeSlashes: "`s` wants three slashes, the last one too: `s/OLD/NEW/`",
  waitsForKeys: (name, line) =>
    `\`${name}\` was waiting for what you type, as always when no file is named. You may have meant \`${line}\`.`,
  eachLetter: (word, option, help) =>
    `In \`${word}\` each letter is an option of its own, and there is no \`${option}\`. \`${help}\` lists those that there are.`,
  sourceIt: (line) => `That script is to change your own shell, so it is not run but read: \`${line}\``,
  oneFolder: (count) => `\`cd\` goes into one folder, and it got ${count} names.`,
  quoteText: (line) =>
    `A text with blanks needs quotes, or the shell takes each of its words for itself: \`${line}\``,
  contextMissing: (line) =>
    `The last word is missing: the folder to build from, mostly \`.\`, where you are: \`${line}\``,
  runByPython: (line) => `That is a Python script. Python runs it: \`${line}\``,
  nobodyListens: (port) =>
    `Nobody listens at port ${port} of this computer: what should answer does not run (yet), or it has another port.`,
  hungUp: "It hung up without an answer. What has just been started needs a moment: ask once more.",
  optionsFirst: (line) =>
    `Options stand before the image; what stands behind it is the command for the container: \`${line}\``,
  readAndEmptied: (path) =>
    `The shell had emptied \`${path}\` for the \`>\` before the command could read it. Write to another file, then \`mv\` it.`,
};
