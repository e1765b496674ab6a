import type { ChatLabels } from '../../../prompts/labels/chat.ts';
import { BotFace, GuestFace, StaffFace } from './faces.tsx';

/** What chat.js copies for every new row, so that it holds neither markup nor words. */
export function Templates({ labels }: { labels: ChatLabels }) {
  return (
    <>
      <template id="row-guest">
        <div class="message guest">
          <GuestFace />
          <div class="said">
            <p class="unseen-text">{labels.me}</p>
            <p class="bubble" />
          </div>
          <span class="state sending" role="img" aria-label={labels.sending} />
          <button
            class="state failed"
            type="button"
            aria-label={labels.failed}
            title={labels.failed}
          >
            !
          </button>
        </div>
      </template>
      <template id="row-bot">
        <div class="message bot">
          <BotFace />
          <div class="said">
            <p class="author">{labels.bot}</p>
            <p class="bubble" />
          </div>
        </div>
      </template>
      <template id="row-staff">
        <div class="message staff">
          <StaffFace />
          <div class="said">
            <p class="author">{labels.staff}</p>
            <p class="bubble" />
          </div>
        </div>
      </template>
      <template id="line-time">
        <div class="line time" data-yesterday={labels.yesterday} />
      </template>
      <template id="line-staff">
        <div class="line">{labels.staffJoined}</div>
      </template>
      <template id="line-bot">
        <div class="line">{labels.botBack}</div>
      </template>
    </>
  );
}
