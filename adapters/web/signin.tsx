import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { nameOf } from '../../crm/hotels.ts';
import type { Role } from '../../crm/roles.ts';
import { acceptInvitation, findInvitation, setLanguage } from '../../crm/staff.ts';
import { layoutLabels } from '../../prompts/labels/layout.ts';
import { signinLabels } from '../../prompts/labels/signin.ts';
import type { Auth } from './auth.ts';
import { webApp } from './errors.tsx';
import { Field, formOf, pageAnswer, seeOther, typed } from './forms.tsx';
import { ownPath } from './guard.ts';
import { keepLanguage, languageOf } from './language.ts';
import { LanguageSwitch, PlainPage } from './layout.tsx';
import { clientAddress, tooMany } from './security.ts';
import type { Web } from './web.ts';

const WRONG_TRIES = { points: 10, duration: 5 * 60 };
const ANSWERS = { 200: pageAnswer, 303: seeOther, 400: pageAnswer };

const signInPage = createRoute({
  method: 'get',
  path: '/signin',
  summary: 'The sign-in page of staff',
  request: { query: z.object({ next: z.string().optional() }) },
  responses: ANSWERS,
});
const signIn = createRoute({
  method: 'post',
  path: '/signin',
  summary: 'Signs a staff member in by e-mail and password',
  request: {
    body: formOf({ email: typed(254), password: z.string().max(200), next: z.string().optional() }),
  },
  responses: ANSWERS,
});
const signOut = createRoute({
  method: 'post',
  path: '/signout',
  summary: 'Ends the session on this device',
  responses: { 303: seeOther },
});
const language = createRoute({
  method: 'post',
  path: '/language',
  summary: 'Changes the language of the pages for staff',
  request: { body: formOf({ lang: z.enum(['zh', 'en']), next: z.string().optional() }) },
  responses: { 303: seeOther },
});
const token = z.object({ token: z.string() });
const joinPage = createRoute({
  method: 'get',
  path: '/join/{token}',
  summary: 'Shows an invitation; opening it does not use it up',
  request: { params: token },
  responses: { ...ANSWERS, 404: pageAnswer },
});
const join = createRoute({
  method: 'post',
  path: '/join/{token}',
  summary: 'Uses an invitation up: makes the account and signs in',
  request: {
    params: token,
    body: formOf({ name: typed(80), email: typed(254), password: z.string().max(200) }),
  },
  responses: { ...ANSWERS, 404: pageAnswer },
});

const passwordPage = createRoute({
  method: 'get',
  path: '/password/{token}',
  summary: 'Where somebody sets a new password; opening it does not use the link up',
  request: { params: token },
  responses: ANSWERS,
});
const password = createRoute({
  method: 'post',
  path: '/password/{token}',
  summary: 'Sets a new password and signs the person out on every device',
  request: { params: token, body: formOf({ password: z.string().max(200) }) },
  responses: { ...ANSWERS, 404: pageAnswer },
});

export function signinRoutes(web: Web, auth: Auth) {
  const wrongTries = new RateLimiterMemory(WRONG_TRIES);
  const { store, hotelId } = web.house;

  return webApp()
    .openapi(signInPage, (c) =>
      c.html(<SignIn c={c} next={ownPath(c.req.valid('query').next)} wrong={false} />),
    )
    .openapi(signIn, async (c) => {
      const { email, password, next } = c.req.valid('form');
      const address = clientAddress(c, web.settings.trustProxy);
      const tries = await wrongTries.get(address);
      if (tries && tries.remainingPoints <= 0) return tooMany(c, tries);
      if (await auth.signIn(c, email, password)) return c.redirect(ownPath(next), 303);
      await wrongTries.penalty(address);
      return c.html(<SignIn c={c} next={ownPath(next)} email={email} wrong />, 400);
    })
    .openapi(signOut, async (c) => {
      await auth.signOut(c);
      return c.redirect('/signin', 303);
    })
    .openapi(language, async (c) => {
      const { lang, next } = c.req.valid('form');
      const staff = await web.sessionOf(c);
      if (staff) await setLanguage(store, staff.staffId, lang === 'zh' ? 'zh-Hans' : 'en');
      keepLanguage(c, lang);
      return c.redirect(ownPath(next), 303);
    })
    .openapi(joinPage, async (c) => {
      const secret = c.req.valid('param').token;
      const invitation = await findInvitation(store, hotelId, secret, web.house.now());
      if (!invitation) return c.html(<Used c={c} />, 404);
      return c.html(await joinForm(web, c, invitation.role as Role), 200);
    })
    .openapi(join, async (c) => {
      const secret = c.req.valid('param').token;
      const invitation = await findInvitation(store, hotelId, secret, web.house.now());
      if (!invitation) return c.html(<Used c={c} />, 404);
      const person = c.req.valid('form');
      const again = async (errors: Errors) =>
        c.html(await joinForm(web, c, invitation.role as Role, person, errors), 400);
      const errors = mistakes(c, person);
      if (Object.keys(errors).length) return again(errors);
      const { name, email, password } = person;
      const lang = languageOf(c) === 'zh' ? 'zh-Hans' : 'en';
      const joined = await acceptInvitation(
        store,
        hotelId,
        secret,
        { name, email, language: lang, passwordHash: await auth.hash(password) },
        web.house.now(),
      );
      if (!joined.ok && joined.why === 'gone') return c.html(<Used c={c} />, 404);
      if (!joined.ok) return again({ email: signinLabels[languageOf(c)].errors.taken });
      await auth.signIn(c, email, password);
      return c.redirect(invitation.role === 'admin' ? '/admin' : '/board', 303);
    })
    .openapi(passwordPage, (c) => c.html(<NewPassword c={c} />, 200))
    .openapi(password, async (c) => {
      const { errors } = signinLabels[languageOf(c)];
      const chosen = c.req.valid('form').password;
      if (!isLong(chosen)) return c.html(<NewPassword c={c} error={errors.password} />, 400);
      const set = await auth.setPassword(c.req.valid('param').token, chosen);
      return set ? c.redirect('/signin', 303) : c.html(<Used c={c} />, 404);
    });
}

const isLong = (password: string) => [...password].length >= 8;

type Person = { name: string; email: string; password: string };
type Errors = Partial<Record<keyof Person, string>>;

function mistakes(c: Context, { name, email, password }: Person): Errors {
  const { errors } = signinLabels[languageOf(c)];
  return {
    ...(name ? {} : { name: errors.name }),
    ...(z.email().safeParse(email).success ? {} : { email: errors.email }),
    ...(isLong(password) ? {} : { password: errors.password }),
  };
}

function SignIn(props: { c: Context; next: string; wrong: boolean; email?: string }) {
  const lang = languageOf(props.c);
  const labels = signinLabels[lang];
  return (
    <PlainPage lang={lang} title={labels.signIn}>
      <h1>{labels.signIn}</h1>
      {props.wrong ? (
        <p class="error" role="alert">
          {labels.wrong}
        </p>
      ) : null}
      <form method="post" action="/signin" class="stack">
        <input type="hidden" name="next" value={props.next} />
        <Field
          name="email"
          label={labels.email}
          type="email"
          value={props.email}
          autocomplete="username"
        />
        <Field
          name="password"
          label={labels.password}
          type="password"
          autocomplete="current-password"
        />
        <button type="submit" class="main">
          {labels.signIn}
        </button>
      </form>
      <p class="hint">{labels.forgot}</p>
      <footer>
        <a href="/">{labels.guest}</a>
        <LanguageSwitch lang={lang} path={`/signin?next=${encodeURIComponent(props.next)}`} />
      </footer>
    </PlainPage>
  );
}

async function joinForm(web: Web, c: Context, role: Role, person?: Person, errors: Errors = {}) {
  const lang = languageOf(c);
  const labels = signinLabels[lang];
  const hotel = nameOf(await web.house.facts(), lang === 'zh' ? 'zh-Hans' : 'en');
  return (
    <PlainPage lang={lang} title={labels.join}>
      <h1>{`${labels.join} ${hotel}`}</h1>
      <p>{labels.joinAs(hotel, layoutLabels[lang].roles[role])}</p>
      <form method="post" class="stack">
        <Field
          name="name"
          label={labels.name}
          value={person?.name}
          hint={labels.nameHint}
          error={errors.name}
          autocomplete="name"
          maxlength={80}
        />
        <Field
          name="email"
          label={labels.email}
          type="email"
          value={person?.email}
          error={errors.email}
          autocomplete="username"
        />
        <Field
          name="password"
          label={labels.password}
          type="password"
          hint={labels.passwordHint}
          error={errors.password}
          autocomplete="new-password"
        />
        <button type="submit" class="main">
          {labels.create}
        </button>
      </form>
      <footer>
        <a href="/signin">{labels.signIn}</a>
        <LanguageSwitch lang={lang} path={c.req.path} />
      </footer>
    </PlainPage>
  );
}

function NewPassword({ c, error }: { c: Context; error?: string }) {
  const lang = languageOf(c);
  const labels = signinLabels[lang];
  return (
    <PlainPage lang={lang} title={labels.newPassword}>
      <h1>{labels.newPassword}</h1>
      <form method="post" class="stack">
        <Field
          name="password"
          label={labels.password}
          type="password"
          hint={labels.passwordHint}
          error={error}
          autocomplete="new-password"
        />
        <button type="submit" class="main">
          {labels.setPassword}
        </button>
      </form>
    </PlainPage>
  );
}

function Used({ c }: { c: Context }) {
  const lang = languageOf(c);
  const { used, signIn } = signinLabels[lang];
  return (
    <PlainPage lang={lang} title={used.title}>
      <h1>{used.title}</h1>
      <p>{used.text}</p>
      <p>
        <a class="button" href="/signin">
          {signIn}
        </a>
      </p>
    </PlainPage>
  );
}
