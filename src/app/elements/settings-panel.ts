import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../page/languages.ts";
import type { Session } from "../page/session.ts";
import { changeSettings, settings, type Theme } from "../page/settings.ts";
import "./session-file.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const text = messages.menu;
const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** `<settings-panel>`: what the learner wishes of the page. Fires `chosen` when there is nothing more to choose. */
@customElement("settings-panel")
export class SettingsPanel extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  @state() private asks = false;
  readonly #settings = new Watch(this, settings);

  protected override render() {
    const { theme, terminal, fontSize, screenReader, language } = this.#settings.value;
    const dark = terminal === "dark";
    return html`
      <h2>${text.settings}</h2>
      <label class="row">
        <span>${text.language}</span>
        <select .value=${language} @change=${this.#speak}>
          <option value="system" ?selected=${language === "system"}>${text.languages.system}</option>
          ${LANGUAGES.map(
            (one) =>
              html`<option value=${one} lang=${one} ?selected=${one === language}>${LANGUAGE_NAMES[one]}</option>`,
          )}
        </select>
      </label>
      <fieldset class="themes">
        <legend>${text.theme}</legend>
        ${THEMES.map(
          (one) => html`<label>
            <input type="radio" name="theme" .checked=${one === theme} @change=${() => changeSettings({ theme: one })} />
            <span>${text.themes[one]}</span>
          </label>`,
        )}
      </fieldset>
      <div class="row" role="group" aria-label=${text.fontSize}>
        <span>${text.fontSize}</span>
        <button aria-label=${text.smaller} ?disabled=${fontSize <= 10} @click=${() => changeSettings({ fontSize: fontSize - 1 })}>A−</button>
        <output>${fontSize}</output>
        <button aria-label=${text.larger} ?disabled=${fontSize >= 28} @click=${() => changeSettings({ fontSize: fontSize + 1 })}>A+</button>
      </div>
      ${renderSwitch(text.terminal, text.terminalHint, dark, () => changeSettings({ terminal: dark ? "page" : "dark" }))}
      ${renderSwitch(text.screenReader, text.screenReaderHint, screenReader, () => changeSettings({ screenReader: !screenReader }))}
      <session-file .session=${this.session} @chosen=${() => this.dispatchEvent(new Event("chosen"))}></session-file>
      <div class="over">${this.asks ? this.#renderQuestion() : this.#renderStartOver()}</div>
    `;
  }

  /** The page is loaded anew: everything on it speaks. The computer stays as it is. */
  #speak(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    changeSettings({ language: LANGUAGES.find((one) => one === value) ?? "system" });
    this.session?.save();
    location.reload();
  }

  #renderStartOver() {
    return html`<button @click=${() => (this.asks = true)}>${text.startOver}</button><small>${text.startOverHint}</small>`;
  }

  #renderQuestion() {
    return html`<p>${text.startOverConfirm}</p>
      <button class="primary" @click=${this.#startOver}>${text.yes}</button>
      <button @click=${() => (this.asks = false)}>${text.no}</button>`;
  }

  #startOver(): void {
    this.asks = false;
    this.session?.restart("fresh");
    this.dispatchEvent(new Event("chosen"));
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 1.125rem;
        padding: 1.125rem;
      }
      h2,
      p {
        margin: 0;
      }
      h2 {
        font-size: 1.125rem;
      }
      fieldset {
        display: flex;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: 0.375rem;
        padding: 0;
      }
      .themes label {
        display: grid;
        flex: 1;
        cursor: pointer;
      }
      .themes input {
        position: absolute;
        opacity: 0;
      }
      .themes span {
        display: grid;
        place-content: center;
        padding: 0.4375rem 0.5rem;
        border: 1px solid var(--line-strong);
        margin-left: -1px;
        font-size: 0.9375rem;
        line-height: 1.3;
        text-align: center;
      }
      .themes label:first-of-type span {
        border-radius: var(--radius) 0 0 var(--radius);
      }
      .themes label:last-of-type span {
        border-radius: 0 var(--radius) var(--radius) 0;
      }
      .themes input:checked + span {
        border-color: var(--sea);
        background: var(--sea);
        color: var(--on-sea);
      }
      .themes input:focus-visible + span {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
      .row {
        display: flex;
        align-items: center;
        gap: 0.625rem;
      }
      .row > span {
        flex: 1;
      }
      output {
        min-width: 1.5rem;
        text-align: center;
      }
      small {
        display: block;
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }
      [role="switch"] {
        flex: none;
        width: 2.75rem;
        height: 1.5rem;
        margin: 0;
        padding: 0.1875rem;
        border: 1px solid var(--line-strong);
        border-radius: 1rem;
        background: var(--paper-sunk);
        appearance: none;
        cursor: pointer;
        transition: background-color 120ms;
      }
      [role="switch"]::before {
        content: "";
        display: block;
        width: 1rem;
        height: 1rem;
        border-radius: 50%;
        background: var(--line-strong);
        transition: translate 120ms;
      }
      [role="switch"]:checked {
        border-color: var(--sea);
        background: var(--sea);
      }
      [role="switch"]:checked::before {
        background: var(--on-sea);
        translate: 1.25rem;
      }
      @media (forced-colors: active) {
        [role="switch"] {
          appearance: auto;
        }
      }
      .over {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        padding-top: 1rem;
        border-top: 1px solid var(--line);
      }
      .over p,
      .over small {
        flex-basis: 100%;
      }
    `,
  ];
}

function renderSwitch(label: string, hint: string, on: boolean, change: () => void) {
  return html`<label class="row">
    <span>${label}<small>${hint}</small></span>
    <input type="checkbox" role="switch" .checked=${on} @change=${change} />
  </label>`;
}
