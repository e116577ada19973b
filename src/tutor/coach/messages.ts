/** What the coach says, one sentence or two; names of files and commands stand in backticks, as in Markdown. */
export interface CoachMessages {
  readonly curlyQuotes: (line: string) => string;
  readonly promptPasted: (rest: string) => string;
  readonly blankMissing: (command: string) => string;
  readonly smallLetters: (command: string) => string;
  readonly isHere: (name: string) => string;
  readonly windowsCommand: (name: string, command: string) => string;
  readonly backslashes: (command: string) => string;
  readonly slashOption: (option: string, help: string) => string;
  readonly didYouMean: (command: string) => string;
  readonly longOption: (option: string) => string;
  readonly otherCase: (option: string, meaning: string) => string;
  readonly nearOption: (option: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly quoteBlanks: (command: string) => string;
  readonly nearPath: (name: string, near: string) => string;
  readonly elsewhere: (name: string, place: string, here: string) => string;
  readonly fromRoot: (path: string, relative: string) => string;
  readonly alreadyInside: (name: string, here: string) => string;
  readonly parentMissing: (parent: string) => string;
  readonly cdIntoFile: (path: string) => string;
  readonly fileAsFolder: (path: string) => string;
  readonly readFolder: (command: string, path: string) => string;
  readonly removeFolder: (path: string) => string;
  readonly copyFolder: (words: string) => string;
  readonly folderNotEmpty: (path: string) => string;
  readonly twoNames: (command: string) => string;
  readonly notExecutable: (path: string) => string;
  readonly notAllowed: (path: string, owner: string) => string;
  readonly removedMany: (count: number) => string;
  readonly overwritten: (path: string) => string;
  readonly emptied: (path: string) => string;
  readonly everybodyMayAll: (path: string) => string;
}
