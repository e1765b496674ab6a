import { describe, expect, it } from 'vitest';
import { configured } from '../../adapters/wechaty/settings.ts';

const gateway = {
  WECHATY_PUPPET: 'wechaty-puppet-service',
  WECHATY_TOKEN: 'insecure_secret',
  WECHATY_ENDPOINT: 'gateway.lan:8788',
};

describe('the settings of WeChat', () => {
  it('keep WeChat out where nothing is set, or only empty lines', () => {
    expect(configured({})).toBeUndefined();
    expect(configured({ WECHATY_PUPPET: ' ', WECHATY_TLS: '' })).toBeUndefined();
  });

  it('are a gateway with its token, or any other puppet', () => {
    expect(configured(gateway)).toEqual({
      puppet: 'wechaty-puppet-service',
      token: 'insecure_secret',
      endpoint: 'gateway.lan:8788',
      tls: true,
    });
    expect(configured({ ...gateway, WECHATY_TLS: 'off' })?.tls).toBe(false);
    expect(configured({ WECHATY_PUPPET: '@juzi/wechaty-puppet-x' })).toMatchObject({
      puppet: '@juzi/wechaty-puppet-x',
    });
  });

  it.each([
    [{ WECHATY_TOKEN: 'secret' }, 'WECHATY_PUPPET is missing (WECHATY_TOKEN is set)'],
    [
      { ...gateway, WECHATY_TOKEN: '' },
      'WECHATY_TOKEN is missing (WECHATY_PUPPET is wechaty-puppet-service)',
    ],
    [
      { ...gateway, WECHATY_ENDPOINT: undefined },
      'WECHATY_ENDPOINT is missing (WECHATY_PUPPET is wechaty-puppet-service)',
    ],
    [{ WECHATY_PUPPET: './evil.js' }, 'WECHATY_PUPPET is no name like wechaty-puppet-service'],
    [{ ...gateway, WECHATY_ENDPOINT: 'gateway' }, 'WECHATY_ENDPOINT is not host:port'],
    [{ ...gateway, WECHATY_TLS: 'no' }, 'WECHATY_TLS "no" is unknown; allowed: on, off'],
  ])('half set or wrong name what to mend: %#', (env, message) => {
    expect(() => configured(env)).toThrow(`wechat: ${message}. See .env.example`);
    expect(() => configured(env)).not.toThrow('secret');
  });
});
