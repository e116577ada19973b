/** What the user typed cannot be understood: told on standard error, status 2. */
export class UsageError extends Error {}
