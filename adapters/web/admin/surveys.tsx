import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { LANGUAGES } from '../../../bot/knowledge/file.ts';
import {
  changeSurveys,
  listSurveys,
  MOMENTS,
  type Moment,
  SCALES,
} from '../../../crm/surveys/surveys.ts';
import { surveySettingLabels } from '../../../prompts/labels/survey-setting.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';
import { SurveyForm, type SurveysShown } from './survey-form.tsx';

const TEXT = 500;
const fieldsOf = (moment: Moment, least: number, most: number) => ({
  [`${moment}-enabled`]: z.string().optional(),
  [`${moment}-scale`]: z.enum(SCALES),
  [`${moment}-after`]: z.coerce.number().int().min(least).max(most),
  ...Object.fromEntries(LANGUAGES.map((l) => [`${moment}-${l}`, typed(TEXT).optional()])),
});

const page = createRoute({
  method: 'get',
  path: '/admin/surveys',
  summary: 'What guests are asked, when, and where they may write a review',
  request: { query: z.object({ saved: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const change = createRoute({
  method: 'post',
  path: '/admin/surveys',
  summary: 'Changes the surveys; what is planned moves with them',
  request: {
    body: formOf({
      reviewUrl: typed(500),
      ...fieldsOf('mid_stay', 2, 30),
      ...fieldsOf('after_stay', 0, 48),
    }),
  },
  responses: { 303: seeOther, 400: pageAnswer },
});

export function surveyRoutes(web: Web) {
  const { house } = web;
  const { store, hotelId } = house;
  const show = (c: Context<StaffEnv>, shown: SurveysShown, saved = false) => (
    <AdminPage c={c} tab="surveys" saved={saved} error={shown.wrong}>
      <SurveyForm {...shown} lang={c.var.staff.lang} />
    </AdminPage>
  );
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const { reviewUrl } = await store.prisma.hotel.findUniqueOrThrow({ where: { id: hotelId } });
      const surveys = (await listSurveys(store, hotelId)).map((survey) => ({
        ...survey,
        moment: survey.moment as Moment,
        texts: survey.texts as Record<string, string>,
      }));
      const saved = Boolean(c.req.valid('query').saved);
      return c.html(show(c, { surveys, reviewUrl: reviewUrl ?? '' }, saved));
    })
    .openapi(change, async (c) => {
      const form = c.req.valid('form') as Record<string, string>;
      const shown = {
        surveys: MOMENTS.map((m) => surveyOf(form, m)),
        reviewUrl: form.reviewUrl ?? '',
      };
      const labels = surveySettingLabels[c.var.staff.lang];
      const silent = shown.surveys.some((s) => s.enabled && !Object.keys(s.texts).length);
      const wrongUrl = shown.reviewUrl && !isWebAddress(shown.reviewUrl);
      if (silent || wrongUrl) {
        const wrong = wrongUrl ? labels.wrongUrl : labels.noText;
        return c.html(show(c, { ...shown, wrong }), 400);
      }
      const reviewUrl = shown.reviewUrl || null;
      await changeSurveys(store, hotelId, { surveys: shown.surveys, reviewUrl }, house.now());
      return c.redirect('/admin/surveys?saved=1', 303);
    });
}

function surveyOf(form: Record<string, string>, moment: Moment) {
  const texts = LANGUAGES.map((l) => [l, form[`${moment}-${l}`] ?? ''] as const);
  return {
    moment,
    enabled: form[`${moment}-enabled`] !== undefined,
    scale: form[`${moment}-scale`] ?? 'csat',
    after: Number(form[`${moment}-after`]),
    texts: Object.fromEntries(texts.filter(([, text]) => text)),
  };
}

/** What a guest is sent to: an address of the web, and nothing that a browser would run. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol);
}
