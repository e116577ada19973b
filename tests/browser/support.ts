import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { SkillCards } from "../../src/tutor/review/skill-cards.ts";

/** What the terminal shows, scrolled-off lines too. */
export function screenText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const terminal = document.querySelector("shell-terminal");
    return terminal && "text" in terminal && typeof terminal.text === "function"
      ? String(terminal.text())
      : "";
  });
}

export async function expectScreen(page: Page, text: string | RegExp): Promise<void> {
  const poll = expect.poll(() => screenText(page));
  await (typeof text === "string" ? poll.toContain(text) : poll.toMatch(text));
}

/** The last line is a prompt with nothing behind it. */
export const PROMPT = /(?:^|\n)learner@rockpool:\S*\$$/;

/** Opens the page and waits for the prompt; the terminal has the focus. */
export async function openPage(page: Page): Promise<void> {
  await page.goto("./");
  await expectScreen(page, PROMPT);
}

/** Types a line at the prompt and waits until a new prompt is there. */
export async function enter(page: Page, line: string): Promise<void> {
  await expectScreen(page, /\$ ?\S*$/);
  await page.keyboard.type(line);
  // A long line is broken where the screen ends, and behind the cursor the shell may suggest how it goes on.
  const tail = line.replaceAll(/\s/g, "");
  await expect.poll(async () => (await screenText(page)).replaceAll(/\s/g, "")).toContain(`$${tail}`);
  await page.keyboard.press("Enter");
  await expectScreen(page, PROMPT);
}

/** Lets the page store what it has, as it does when it is left, and waits until that is done. */
export async function expectSaved(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.evaluate(() => void window.dispatchEvent(new Event("pagehide")));
  await expect.poll(() => savedAt(page)).toBeGreaterThanOrEqual(now);
}

async function savedAt(page: Page): Promise<number> {
  const session = await readStored(page);
  return typeof session === "object" && session !== null && "savedAt" in session
    ? Number(session.savedAt)
    : 0;
}

/** The number that drew this learner's variants of the lessons. */
export async function storedSeed(page: Page): Promise<number> {
  const session = await readStored(page);
  const seed =
    typeof session === "object" && session !== null && "seed" in session ? session.seed : undefined;
  if (typeof seed !== "number") throw new Error("no seed is stored");
  return seed;
}

function readStored(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open("rockpool");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("sessions")) return resolve(undefined);
          const reading = database.transaction("sessions").objectStore("sessions").get("session");
          reading.onsuccess = () => {
            const session = reading.result?.largeAsBlobs ?? reading.result;
            resolve(session && { savedAt: session.savedAt, seed: session.tutor?.seed });
          };
          reading.onerror = () => reject(reading.error);
          reading.transaction?.addEventListener("complete", () => database.close());
        };
      }),
  );
}

/** Stores, for the next visit, that these drills of a review are on. The page must not be open. */
export function storeRound(page: Page, queue: readonly unknown[]): Promise<void> {
  return storeReview(page, { round: { queue, at: 0, results: [] } });
}

/** Stores, for the next visit, that these skills were learned ten days ago and are due. The page must not be open. */
export function storeLearned(page: Page, skills: readonly string[]): Promise<void> {
  const cards = new SkillCards();
  for (const skill of skills) cards.grade(skill, "good", Date.now() - 10 * 86_400_000);
  return storeReview(page, { cards: cards.state });
}

function storeReview(page: Page, review: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("rockpool");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const sessions = opening.result.transaction("sessions", "readwrite").objectStore("sessions");
          const reading = sessions.get("session");
          reading.onsuccess = () => {
            const session = reading.result;
            session.tutor.review = { cards: {}, ...session.tutor.review, ...stored };
            sessions.put(session, "session");
          };
          sessions.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          sessions.transaction.onerror = () => reject(sessions.transaction.error);
        };
      }),
    review,
  );
}

/** Puts other data in the place of the stored session. */
export async function overwriteStored(page: Page, session: unknown): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("rockpool");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("sessions", "readwrite");
          writing.objectStore("sessions").put(value, "session");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    session,
  );
}

/** A test that fails where the page has reported an error, unless the test awaits one. */
export const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message: ConsoleMessage) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
