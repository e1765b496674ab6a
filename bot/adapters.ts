/**
 * The adapters that are configured, and only those: one without keys is not even imported, one with
 * half of them refuses to start and names the missing one.
 */
import { join, resolve } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import { configured as llmConfigured } from '../adapters/llm/settings.ts';
import { configured as pmsConfigured } from '../adapters/pms/settings.ts';
import { configured as slackConfigured } from '../adapters/slack/settings.ts';
import { configured as wechatConfigured } from '../adapters/wechaty/settings.ts';
import { reportConnection } from '../crm/connections.ts';
import type { Analyzer } from '../nlp/analyzer.ts';
import { cascade } from '../nlp/cascade.ts';
import type { Channel, StaffChannel } from './channel.ts';
import type { House } from './house.ts';
import type { Meaning } from './knowledge/meaning.ts';
import { localModels } from './local-models.ts';
import type { Wording } from './model/wording.ts';
import { reader } from './reader.ts';
import type { Env, Settings } from './settings.ts';

export type Outside = {
  channels: Channel[];
  singletons: { name: string; open(): Channel }[];
  staffChannels: StaffChannel[];
  slack?: (request: Request) => Promise<Response>;
  pms?: OpenAPIHono;
};

export type Adapters = {
  /** What the house must know before it opens. */
  needs: {
    staffChannels: string[];
    staffLanguage: House['staffLanguage'];
    analyzer: Analyzer;
    wording: Wording | undefined;
    meaning: Meaning | undefined;
  };
  /** A real channel or the PMS has keys: the demo hotel stays out. */
  real: boolean;
  open(house: House): Outside;
  stop(): Promise<void>;
};

/** Reads the adapters' settings and imports those that have any. */
export async function connectAdapters(
  env: Env,
  settings: Settings,
  log: Logger,
): Promise<Adapters> {
  const slack = slackConfigured(env);
  const wechat = wechatConfigured(env);
  const pms = pmsConfigured(env);
  const slackModule = slack && (await import('../adapters/slack/index.ts'));
  const pmsModule = pms && (await import('../adapters/pms/index.ts'));
  const wechatModule = wechat && (await import('../adapters/wechaty/index.ts'));
  const local = localModels(settings, log);
  const models = await modelsOf(env, local.tiers, log);
  return {
    needs: {
      staffChannels: slack ? ['slack'] : [],
      staffLanguage: slack?.language ?? 'zh',
      ...models,
      meaning: local.meaning,
    },
    real: Boolean(slack || wechat || pms),
    open(house) {
      const outside: Outside = { channels: [], singletons: [], staffChannels: [] };
      if (slackModule) {
        const channel = slackModule.slackChannel(house, slack);
        outside.staffChannels.push(channel);
        if (channel.handle) outside.slack = channel.handle;
      }
      if (wechatModule) {
        const directory = join(resolve(settings.DATA_DIR), 'wechat');
        const onState = (state: Parameters<typeof reportConnection>[3]) =>
          void reportConnection(house.store, house.hotelId, 'wechat', state)
            .then(() => house.news.publish([{ topic: 'connection', id: 'wechat' }]))
            .catch((err) => house.log.warn({ err }, 'wechat: state not kept'));
        const open = () =>
          wechatModule.wechatyChannel({ settings: wechat, directory, log: house.log, onState });
        outside.singletons.push({ name: 'wechat', open });
      }
      if (pmsModule) outside.pms = pmsModule.pmsRoutes(house, pms);
      return outside;
    },
    stop: local.stop,
  };
}

/** The builtin alone, or with models behind it for what it is unsure of; and who words replies. */
async function modelsOf(
  env: Env,
  local: Analyzer[],
  log: Logger,
): Promise<{ analyzer: Analyzer; wording: Wording | undefined }> {
  const onFailure = (tier: string, error: unknown) =>
    log.warn({ tier, why: (error as Error).name }, 'a model did not help');
  // Local models are always offered the text: each judges by its own part of the answer.
  const offline = local.length ? cascade([reader, ...local], { threshold: 1, onFailure }) : reader;
  const llm = llmConfigured(env);
  if (!llm) return { analyzer: offline, wording: undefined };
  const { languageModel } = await import('../adapters/llm/index.ts');
  const model = languageModel(llm);
  const tiers = [offline, model.analyzer];
  return {
    analyzer: cascade(tiers, { threshold: llm.threshold, onFailure }),
    wording: model.wording,
  };
}
