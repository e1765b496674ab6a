import { expect, test } from 'vitest';
import { configured } from '../../adapters/slack/settings.ts';

const whole = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5',
  SLACK_CHANNEL: 'C000000001',
};

test('a hotel without Slack is left alone', () => {
  expect(configured({ PORT: '3000', SLACK_BOT_TOKEN: '', SLACK_LANGUAGE: 'en' })).toBeUndefined();
});

test('half the keys are an error that names the missing one', () => {
  expect(() => configured({ ...whole, SLACK_SIGNING_SECRET: undefined })).toThrow(
    /^slack: SLACK_SIGNING_SECRET is missing \(SLACK_BOT_TOKEN, SLACK_CHANNEL are set\)/,
  );
  expect(() => configured({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow(
    /SLACK_BOT_TOKEN, SLACK_CHANNEL are missing \(SLACK_APP_TOKEN is set\)/,
  );
});

test('Socket Mode needs no signing secret', () => {
  const settings = configured({
    ...whole,
    SLACK_SIGNING_SECRET: undefined,
    SLACK_APP_TOKEN: 'xapp-1',
  });
  expect(settings?.appToken).toBe('xapp-1');
});

test('a wrong value names itself and the allowed ones, and a token is never shown', () => {
  expect(() => configured({ ...whole, SLACK_LANGUAGE: 'fr' })).toThrow(
    'slack: SLACK_LANGUAGE "fr" is unknown; allowed: zh, en',
  );
  expect(() => configured({ ...whole, SLACK_CHANNEL: '#front-desk' })).toThrow(/no channel id/);
  expect(() => configured({ ...whole, SLACK_BOT_TOKEN: 'xoxp-secret' })).toThrow(
    /^(?!.*secret).*SLACK_BOT_TOKEN does not begin with "xoxb-"/,
  );
});
