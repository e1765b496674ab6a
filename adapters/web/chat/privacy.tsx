import { chatLabels } from '../../../prompts/labels/chat.ts';
import { LanguageSwitch } from '../layout.tsx';
import { GuestDocument } from './document.tsx';
import type { Frame } from './pages.tsx';

/** What the chat keeps, why, and what a guest can do about it. */
export function PrivacyPage({ lang, hotel, phone }: Frame) {
  const { privacyPage, back } = chatLabels[lang];
  return (
    <GuestDocument
      lang={lang}
      title={`${privacyPage.title} · ${hotel}`}
      body="privacy"
      styles={['chat-privacy.css']}
    >
      <header class="privacy-head">
        <a href="/">‹ {back}</a>
        <LanguageSwitch lang={lang} path="/privacy" />
      </header>
      <main>
        <h1>{privacyPage.title}</h1>
        <p>{privacyPage.intro(hotel)}</p>
        {privacyPage.sections.map(({ title, points }) => (
          <section>
            <h2>{title}</h2>
            <ul>
              {points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        {phone ? <p>{privacyPage.contact(phone)}</p> : null}
      </main>
    </GuestDocument>
  );
}
