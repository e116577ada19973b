/** What `node --help` prints, of the options that there are here. */
export const NODE_HELP = `Usage: node [options] [ script.js ] [arguments]
       node inspect [options] [ script.js | host:port ] [arguments]

Options:
  -                           script read from stdin (default if no file name is
                              provided, interactive mode if a tty)
  --                          indicate the end of node options
  -e, --eval=...              evaluate script
  -h, --help                  print node command line options (currently set)
  -i, --interactive           always enter the REPL even if stdin does not appear
                              to be a terminal
  --input-type=...            set module type for string input
  -p, --print [...]           evaluate script and print result
  -v, --version               print Node.js version

Documentation can be found at https://nodejs.org/
`;
