import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { changeRules } from '../../../bot/value.ts';
import { DEFAULT_RULES, readRules, sourceOfRules } from '../../../crm/value/rules.ts';
import type { FileError } from '../../../crm/yaml.ts';
import { valueAdminLabels } from '../../../prompts/labels/admin/value.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const LONGEST = 40_000;

const page = createRoute({
  method: 'get',
  path: '/admin/value',
  summary: 'Bands, layers, tiers and scenes',
  request: { query: z.object({ saved: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const change = createRoute({
  method: 'post',
  path: '/admin/value',
  summary: 'Other rules; every guest is computed anew',
  request: {
    body: formOf({ rules: z.string().max(LONGEST).optional(), reset: z.string().optional() }),
  },
  responses: { 303: seeOther, 400: pageAnswer },
});

export function valueRoutes({ house }: Web) {
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const source = await sourceOfRules(house.store, house.hotelId);
      const saved = Boolean(c.req.valid('query').saved);
      return c.html(<Rules c={c} source={source} saved={saved} errors={[]} />);
    })
    .openapi(change, async (c) => {
      const { rules = '', reset } = c.req.valid('form');
      const source = rules.replaceAll('\r\n', '\n').replaceAll('\0', '');
      const read = reset ? null : readRules(source);
      if (read && !read.ok)
        return c.html(<Rules c={c} source={source} errors={read.errors} />, 400);
      // The default is followed when it changes with a new version.
      await changeRules(house, reset || source.trim() === DEFAULT_RULES.trim() ? null : source);
      return c.redirect('/admin/value?saved=1', 303);
    });
}

type Props = { c: Context<StaffEnv>; source: string; saved?: boolean; errors: FileError[] };

function Rules({ c, source, saved, errors }: Props) {
  const { lang } = c.var.staff;
  const labels = valueAdminLabels[lang];
  return (
    <AdminPage c={c} tab="value" saved={saved} error={errors.length ? labels.wrong : undefined}>
      {errors.length ? (
        <ul class="findings">
          {errors.map(({ line, message }) => (
            <li>
              {line === null ? null : <strong>{labels.line(line)}</strong>} {message}
            </li>
          ))}
        </ul>
      ) : null}
      <p class="intro">{labels.intro}</p>
      <form method="post" class="stack">
        <div class="field">
          <label for="rules">{labels.rules}</label>
          <textarea
            id="rules"
            name="rules"
            rows={30}
            maxlength={LONGEST}
            spellcheck={false}
            class="code"
          >
            {source}
          </textarea>
        </div>
        <button type="submit" class="main">
          {adminLabels[lang].save}
        </button>
      </form>
      <form method="post" class="stack">
        <p class="hint">{labels.resetHint}</p>
        <button type="submit" name="reset" value="1" class="quiet">
          {labels.reset}
        </button>
      </form>
    </AdminPage>
  );
}
