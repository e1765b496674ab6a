import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Receive } from '../../bot/channel.ts';
import type { House } from '../../bot/house.ts';
import type { Role } from '../../crm/roles.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import type { WebSettings } from './settings.ts';

/** What `bot/main.ts` gives the web server. */
export type WebParts = {
  house: House;
  settings: WebSettings;
  /** Takes in what a guest wrote in the web chat. */
  receive: Receive;
  /** The database answers and a worker runs. */
  health(): Promise<boolean>;
  /** Signs the cookies of staff; the same in every process of the hotel. */
  secret: string;
  /** The staff channels that are configured, "slack"; routing offers these. */
  staffChannels: string[];
  /** The state of the demo hotel; left out where there is none. */
  demo?: { state(): Promise<DemoState>; clear(): Promise<void> };
  /** Slack's events and interactions over HTTP, at POST /slack/events. */
  slack?: (request: Request) => Promise<Response>;
  /** What a PMS tells of stays, at POST /pms/events. */
  pms?: OpenAPIHono;
};

/** What every part of the web server works with. */
export type Web = WebParts & {
  /** Who is signed in with this request; null: nobody, or no longer. */
  sessionOf(c: Context): Promise<StaffSession | null>;
};

/** @property progress 0 to 1 while the demo hotel fills */
export type DemoState = { active: boolean; progress: number };

export type StaffSession = {
  staffId: string;
  name: string;
  email: string;
  role: Role;
  lang: Lang;
};
