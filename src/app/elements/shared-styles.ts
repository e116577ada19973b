import { css } from "lit";

/** What every element looks like: buttons, focus, text for screen readers alone. */
export const sharedStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  select {
    min-height: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    font-size: 0.9375rem;
    line-height: 1.3;
    cursor: pointer;
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  button:hover {
    border-color: var(--line-strong);
    background: var(--paper-sunk);
  }

  button.primary {
    border-color: transparent;
    background: var(--sea);
    color: var(--on-sea);
    font-weight: 600;
  }

  button.primary:hover {
    background: var(--sea-deep);
  }

  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--ink-soft);
  }

  button.quiet:hover {
    background: var(--paper-sunk);
    color: var(--ink);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
