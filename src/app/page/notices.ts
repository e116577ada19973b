import { Observable } from "./observable.ts";

/** Something the learner must know about the page or the computer, and what they can do about it. */
export interface Notice {
  /** One notice of a kind at a time. */
  readonly id: string;
  readonly text: string;
  readonly tone: "calm" | "warning";
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

export const notices = new Observable<readonly Notice[]>([]);

export function showNotice(notice: Notice): void {
  notices.value = [...notices.value.filter(({ id }) => id !== notice.id), notice];
}

export function hideNotice(id: string): void {
  if (notices.value.some((notice) => notice.id === id))
    notices.value = notices.value.filter((notice) => notice.id !== id);
}
