const KEY = "rockpool.session";

/** Whether this browser has, as far as is known, a session to go on with. */
export function hasStoredSession(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Nothing can be stored here, so there is no session either.
    return false;
  }
}

/** The next visit begins with the session. */
export function rememberSession(): void {
  try {
    localStorage.setItem(KEY, "stored");
  } catch {
    // The next visit then shows a prompt a moment before the session.
  }
}
