import { createRoute, z } from '@hono/zod-openapi';
import { settle } from '../../../bot/guests/guests.ts';
import { openMatches, recentMerges } from '../../../crm/identify/matches.ts';
import { clockOf } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { MatchesPage } from './page.tsx';

const NOTES = ['same', 'other', 'gone'] as const;
const list = createRoute({
  method: 'get',
  path: '/board/matches',
  summary: 'Who may be the same guest, and facts that contradict each other',
  request: {
    query: z.object({
      note: z
        .enum(NOTES)
        .optional()
        .catch(undefined)
        .openapi({ type: 'string', enum: [...NOTES] }),
    }),
  },
  responses: { 200: pageAnswer },
});
const answer = createRoute({
  method: 'post',
  path: '/board/matches/{id}',
  summary: 'Says whether two are the same guest, or which fact holds',
  request: {
    params: z.object({ id: z.string().max(64) }),
    body: formOf({
      answer: z
        .string()
        .regex(/^(?:same|different|moved|shared|right:[\w-]{1,64})$/)
        .openapi({
          description: 'same, different, moved, shared, or right: with the id of a fact',
        }),
    }),
  },
  responses: { 303: seeOther },
});

/** Who is who: for those who meet the guests. */
export function matchRoutes(web: Web) {
  const { house } = web;
  const app = webApp<StaffEnv>();
  app.use('/board/matches', signedIn(web, 'matches'));
  app.use('/board/matches/*', signedIn(web, 'matches'));

  app.openapi(list, async (c) => {
    const { store, hotelId } = house;
    const { zone } = await house.facts();
    const [matches, merges] = await Promise.all([
      openMatches(store, hotelId),
      recentMerges(store, hotelId),
    ]);
    const clock = clockOf(house.now(), zone, c.var.staff.lang);
    const { note } = c.req.valid('query');
    return c.html(<MatchesPage {...{ matches, merges, note, clock }} page={c.var.page} />, 200);
  });
  app.openapi(answer, async (c) => {
    const { id } = c.req.valid('param');
    const said = (c.req.valid('form') as { answer: string }).answer.split(':');
    const [answer, factId] = [said[0] as 'same', said[1]];
    const settled = await settle(house, { id, answer, factId }, c.var.staff.staffId);
    const note = settled ? (answer === 'same' ? 'same' : 'other') : 'gone';
    return c.redirect(`/board/matches?note=${note}`, 303);
  });
  return app;
}
