import { css } from "lit";

/** A map of the course: a row for each module, its lessons below it while it is open. */
export const courseMenuStyles = css`
  :host {
    display: block;
    padding: 1.125rem;
  }
  h2 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.35;
  }
  p {
    margin: 0.125rem 0 0;
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }
  input {
    width: 100%;
    min-height: 2.5rem;
    margin: 0.75rem 0 0.5rem;
    padding: 0 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper-sunk);
    font-size: 1rem;
  }
  ::placeholder {
    color: var(--ink-soft);
    font-size: 0.9375rem;
    opacity: 1;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  details {
    border-top: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    padding: 0.625rem 0.5rem;
    border-radius: var(--radius);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    width: 0.4375rem;
    height: 0.4375rem;
    border: solid var(--ink-soft);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    transition: rotate 120ms;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  summary:hover {
    background: var(--paper-sunk);
  }
  h3 {
    flex: 1;
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.35;
  }
  meter {
    flex: none;
    width: 3.5rem;
    height: 0.375rem;
    border: 0;
    border-radius: 1rem;
    background: var(--line);
    overflow: hidden;
    appearance: none;
  }
  ::-webkit-meter-inner-element,
  ::-webkit-meter-bar {
    display: block;
    height: 100%;
    border: 0;
    border-radius: 1rem;
    background: var(--line);
  }
  ::-webkit-meter-optimum-value,
  ::-webkit-meter-suboptimum-value {
    border-radius: 1rem;
    background: var(--sea);
  }
  ::-moz-meter-bar {
    background: var(--sea);
  }
  .about {
    margin: -0.25rem 0 0.375rem 1.5625rem;
  }
  ul {
    margin: 0 0 0.625rem;
    padding: 0;
    list-style: none;
  }
  small {
    color: var(--ink-soft);
    font-size: 0.8125rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  li button.quiet {
    width: 100%;
    padding: 0.375rem 0.5rem;
    color: var(--ink);
    text-align: left;
  }
  button[aria-current] {
    background: var(--sea-mist);
    font-weight: 600;
  }
  .title {
    flex: 1;
  }
  .tick {
    width: 1.125rem;
    color: var(--moss);
  }
  .tick svg {
    stroke-width: 2.5;
  }
`;
