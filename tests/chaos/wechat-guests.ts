/**
 * Guests on WeChat who write while the product dies. The protocol keeps nothing for a bot that is away,
 * so that only what was stored must be answered; what the gateway has sent is what guests have seen.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Gateway, openGateway } from '../wechaty/gateway.ts';
import { chance } from './random.ts';
import type { Rows } from './rows.ts';

const MESSAGES_A_VISIT = 12;
const LONGEST_THOUGHT_MS = 600;
const PATIENCE_MS = 60_000;
const LOOK_MS = 50;

export type Wechat = { env: Record<string, string>; gateway: Gateway };

export async function openWechat(): Promise<Wechat> {
  const gateway = await openGateway();
  const { puppet, token = '', endpoint = '' } = gateway.settings;
  return {
    gateway,
    env: {
      WECHATY_PUPPET: puppet,
      WECHATY_TOKEN: token,
      WECHATY_ENDPOINT: endpoint,
      WECHATY_TLS: 'off',
    },
  };
}

/** @returns ends the stream */
export function openWechatGuests(gateway: Gateway, guests: number, seed: number) {
  const until = new AbortController();
  const phones = Array.from({ length: guests }, (_, phone) =>
    usePhone(gateway, phone, seed, until.signal),
  );
  return {
    async stop() {
      until.abort();
      await Promise.all(phones);
    },
  };
}

/** Waits until the product has logged in since `start`. */
export async function online(rows: Rows, start: Date): Promise<void> {
  const giveUp = performance.now() + PATIENCE_MS;
  const sql = `SELECT 1 FROM "Connection" WHERE state = 'online' AND "updatedAt" > $1`;
  while (!(await rows.read(sql, [start])).length) {
    if (performance.now() > giveUp) throw new Error('the product does not log in to WeChat');
    await pause(LOOK_MS);
  }
}

async function usePhone(gateway: Gateway, phone: number, seed: number, until: AbortSignal) {
  const luck = chance(seed + phone + 1);
  for (let visit = 0; !until.aborted; visit++) {
    const from = `wxid_${phone}_${visit}`;
    await gateway.order({ do: 'contact', id: from, name: `客人${phone}` });
    for (let n = 2; n < 2 + MESSAGES_A_VISIT && !until.aborted; n++) {
      await pause(luck.below(LONGEST_THOUGHT_MS));
      const id = `${phone}-${visit}-${n}`;
      await gateway.order({ do: 'say', from, to: 'wxid_bot', text: `1208房要${n}条毛巾`, id });
    }
  }
}

type Left = { id: string; status: string; guest: string; text: string; told: boolean };

/** Compares what should have left with what the gateway has sent. */
export async function judgeWechat(rows: Rows, gateway: Gateway) {
  const left = await rows.read<Left>(LEFT);
  const sent = new Map<string, number>();
  for (const { to, text } of await gateway.sent()) {
    const key = JSON.stringify([to, text]);
    sent.set(key, (sent.get(key) ?? 0) + 1);
  }
  const times = ({ guest, text }: Left) => sent.get(JSON.stringify([guest, text])) ?? 0;
  const inDoubt = left.filter((d) => d.status === 'in_doubt');
  return {
    replies: left.length,
    repliesSentTwice: left.filter((d) => times(d) > 1).length,
    repliesLost: left.filter((d) => d.status === 'sent' && times(d) === 0).length,
    refused: left.filter((d) => d.status === 'refused').length,
    neverSent: left.filter((d) => ['queued', 'sending'].includes(d.status)).length,
    inDoubt: inDoubt.length,
    inDoubtAndArrived: inDoubt.filter((d) => times(d) > 0).length,
    inDoubtAndNotTold: inDoubt.filter((d) => !d.told).length,
  };
}

/** Every reply with its delivery, and whether staff were told where it is not known to have arrived. */
const LEFT = `SELECT d.id, d.status, c."externalId" AS guest, m.text, EXISTS (SELECT 1 FROM "TicketEvent" e
    WHERE e.kind = 'in_doubt' AND e.data->>'deliveryId' = d.id) AS told
  FROM "Message" m JOIN "Conversation" c ON c.id = m."conversationId"
    JOIN "Delivery" d ON d."messageId" = m.id AND d.kind = 'message'
  WHERE m.author = 'bot'`;
