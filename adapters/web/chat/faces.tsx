import type { Child } from 'hono/jsx';

function Face({ of, children }: { of: string; children: Child }) {
  return (
    <svg class={`face ${of}`} viewBox="0 0 40 40" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A reception bell with two eyes: nobody takes it for a person. */
export function BotFace() {
  return (
    <Face of="face-bot">
      <path d="M9 27a11 11 0 0 1 22 0Z" />
      <rect x="7" y="28.5" width="26" height="3" rx="1.5" />
      <circle cx="20" cy="12.5" r="2.2" />
      <circle class="eye" cx="16" cy="22.5" r="1.7" />
      <circle class="eye" cx="24" cy="22.5" r="1.7" />
    </Face>
  );
}

export function StaffFace() {
  return (
    <Face of="face-staff">
      <circle cx="20" cy="15" r="6" />
      <path d="M8 34c0-7 5.4-11 12-11s12 4 12 11Z" />
      <path class="tie" d="m17.6 23.2 2.4 2.3 2.4-2.3v4l-2.4-1.7-2.4 1.7Z" />
    </Face>
  );
}

export function GuestFace() {
  return (
    <Face of="face-guest">
      <circle cx="20" cy="15.5" r="5.8" />
      <path d="M8.5 33c0-6.6 5-10 11.5-10s11.5 3.4 11.5 10Z" />
    </Face>
  );
}

/** The sign on the button that calls a person. */
export function Person() {
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="6.5" r="3.3" />
      <path d="M3.5 17c0-4 2.9-6 6.5-6s6.5 2 6.5 6Z" />
    </svg>
  );
}
