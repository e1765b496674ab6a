import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { asset } from '../assets.ts';

type DocumentProps = {
  lang: 'zh' | 'en';
  title: string;
  body: string;
  styles: string[];
  scripts?: string[];
  children: Child;
};

/** A page for guests: WeUI's colours and type, and no more than the one script it needs. */
export function GuestDocument({
  lang,
  title,
  body,
  styles,
  scripts = [],
  children,
}: DocumentProps) {
  const page = (
    <html lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ededed" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#111111" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        {['weui.css', 'chat.css', ...styles].map((name) => (
          <link rel="stylesheet" href={asset(name)} />
        ))}
        {scripts.map((name) => (
          <script type="module" src={asset(name)} />
        ))}
      </head>
      <body class={body}>{children}</body>
    </html>
  );
  return html`<!doctype html>${page}`;
}
