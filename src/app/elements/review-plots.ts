import { html, nothing, svg } from "lit";
import { reviewMessages as text } from "../lesson/review-messages.ts";
import type { ReviewView } from "../worker/review-view.ts";

const STATES = ["known", "fading", "new"] as const;
type State = (typeof STATES)[number];

/** What the learner knows: a bar for each module. */
export function renderKnown({ modules }: ReviewView) {
  const skills = modules.flatMap((module) => module.skills);
  const longest = Math.max(1, ...modules.map((module) => module.skills.length));
  const summary = text.knownSummary(count(skills, "known"), count(skills, "fading"), skills.length);
  return html`<section>
    <h3>${text.known}</h3>
    <figure>
      <div class="bars" role="img" aria-label="${text.known}: ${summary}">
        ${modules.map((module) => renderModule(module, longest))}
      </div>
      <ul class="legend" aria-hidden="true">
        ${STATES.map((state) => html`<li><i class=${state}></i>${text.states[state]}</li>`)}
      </ul>
      <figcaption>${summary}</figcaption>
    </figure>
  </section>`;
}

/** The longest bar is that of the module with the most skills. */
function renderModule({ title, skills }: ReviewView["modules"][number], longest: number) {
  const bars = STATES.map((state) => {
    const width = (100 * count(skills, state)) / longest;
    return width > 0 ? html`<i class=${state} style="width: ${width}%"></i>` : nothing;
  });
  const practised = skills.length - count(skills, "new");
  return html`<span>${title}</span>
    <div>${bars}<b>${practised}/${skills.length}</b></div>`;
}

const WIDTH = 380;
const DAYS_HEIGHT = 92;
const BASE = 74;

/** What comes up: a bar for each day of the next two weeks; the first is now. */
export function renderComing({ coming }: ReviewView) {
  const all = coming.reduce((sum, one) => sum + one, 0);
  if (all === 0) return nothing;
  const step = WIDTH / coming.length;
  const most = Math.max(...coming);
  const summary = text.comingSummary(coming[0] ?? 0, all);
  return html`<section>
    <h3>${text.coming}</h3>
    <figure>
      <svg viewBox="0 0 ${WIDTH} ${DAYS_HEIGHT}" role="img" aria-label="${text.coming}: ${summary}">
        ${coming.map((skills, day) => renderDay(skills, day, step, (BASE - 18) / most))}
      </svg>
      <figcaption>${summary}</figcaption>
    </figure>
  </section>`;
}

function renderDay(skills: number, day: number, step: number, scale: number) {
  const height = Math.max(2, skills * scale);
  const middle = (day + 0.5) * step;
  const kind = skills === 0 ? "new" : day === 0 ? "fading" : "known";
  const isNamed = day === 0 || day % 7 === 0;
  return svg`
    <rect class=${kind} x=${day * step + 3} y=${BASE - height} width=${step - 6} height=${height} rx="2" />
    ${skills > 0 ? svg`<text class="number" x=${middle} y=${BASE - height - 4} text-anchor="middle">${skills}</text>` : nothing}
    ${isNamed ? svg`<text x=${middle} y=${DAYS_HEIGHT - 4} text-anchor="middle">${day === 0 ? text.now : text.day(day)}</text>` : nothing}
  `;
}

function count(skills: ReviewView["modules"][number]["skills"], state: State): number {
  return skills.filter((skill) => skill.state === state).length;
}
