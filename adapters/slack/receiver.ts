import type { App, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';

type Bolt = Pick<typeof import('@slack/bolt'), 'isValidSlackRequest'>;

/** Slack waits three seconds for an answer. */
const ANSWER_MS = 2500;

export type HttpReceiver = Receiver & {
  /** Answers Slack's POST /slack/events: 401 unless Slack has signed it. */
  handle(request: Request): Promise<Response>;
};

/** Lets Bolt hear Slack through whatever HTTP server hands it the requests. */
export function httpReceiver(bolt: Bolt, signingSecret: string, log: Logger): HttpReceiver {
  let app: App | undefined;
  return {
    init: (bound) => {
      app = bound;
    },
    start: async () => {},
    stop: async () => {},
    handle: async (request) => {
      const body = await request.text();
      if (!signed(bolt, signingSecret, request.headers, body)) return empty(401);
      const event = parsed(body);
      if (!event || !app) return empty(400);
      return answer(app, event, log);
    },
  };
}

const empty = (status: number) => new Response(null, { status });

function signed(bolt: Bolt, signingSecret: string, headers: Headers, body: string): boolean {
  const timestamp = Number(headers.get('x-slack-request-timestamp') ?? Number.NaN);
  const signature = headers.get('x-slack-signature');
  if (!signature || !Number.isFinite(timestamp)) return false;
  return bolt.isValidSlackRequest({
    signingSecret,
    body,
    headers: { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
  });
}

/** Interactions come as a form with JSON in its `payload`; other requests are of no use to us. */
function parsed(body: string): Record<string, unknown> | null {
  try {
    const event: unknown = JSON.parse(new URLSearchParams(body).get('payload') ?? '');
    return event && typeof event === 'object' ? (event as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Answers as soon as the listener acknowledges, in time whatever happens, and lets the work go on. */
function answer(app: App, body: Record<string, unknown>, log: Logger): Promise<Response> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(empty(200)), ANSWER_MS);
    const respond = (response: Response) => {
      clearTimeout(timer);
      resolve(response);
    };
    const ack = async (response?: unknown) =>
      respond(response ? Response.json(response) : empty(200));
    app.processEvent({ body, ack }).then(
      () => respond(empty(200)),
      (error: Error) => {
        log.error({ err: error }, 'slack: an interaction failed');
        respond(empty(500));
      },
    );
  });
}
