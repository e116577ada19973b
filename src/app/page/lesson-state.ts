import type { ExplainedLine, LessonState } from "../worker/lesson-view.ts";
import type { ReviewView } from "../worker/review-view.ts";
import { Observable } from "./observable.ts";

/** What the worker last told of the lesson, unread. */
export const lessonMessage = new Observable<unknown>(undefined);

/** The lesson, with the paths of the lessons that are done. */
export const lesson = new Observable<LessonState | undefined>(undefined);

/** What the learner knows, and what comes up, as it was when it was last asked for. */
export const review = new Observable<ReviewView | undefined>(undefined);

/** The line on the screen that was last explained. */
export const explained = new Observable<ExplainedLine | undefined>(undefined);

/** Why there is no lesson to be seen. */
export const lessonFailure = new Observable<string | undefined>(undefined);
