/** Of every command of kind. */
export const GLOBAL_OPTIONS = `
-q, --quiet   silence all stderr output
-v, --verbosity int32   info log verbosity, higher value produces more output
`;
